import { type Edition, editionId, editionName } from '../../model/edition.ts';
import { xmlText } from '../../model/xml.ts';

export interface FeedOf {
  title: string;
  subtitle: string;
  /** Full addresses of the story and of the feed. */
  home: string;
  self: string;
  /** Full address of the page that says what each edition changed. */
  changes: string;
  /** Oldest first, at least one. */
  editions: readonly Edition[];
}

/** An Atom feed (RFC 4287) of editions, newest first. An entry's id is made of its day, so that it stays when words change. */
export function feed({ title, subtitle, home, self, changes, editions }: FeedOf): string {
  const newest = editions.map((edition, at) => ({ ...edition, number: at + 1 })).reverse();
  const entries = newest.map(
    ({ number, date, what }) => `<entry>
<id>${xmlText(`${home}#edition-${date}`)}</id>
<title>${editionName({ number, date })}</title>
<link href="${xmlText(`${changes}#${editionId(date)}`)}"/>
<updated>${instantOf(date)}</updated>
<summary>${xmlText(what)}</summary>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${xmlText(home)}</id>
<title>${xmlText(title)}</title>
<subtitle>${xmlText(subtitle)}</subtitle>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link href="${xmlText(home)}"/>
<author><name>${xmlText(title)}</name></author>
<updated>${instantOf(newest[0]?.date ?? '1970-01-01')}</updated>
${entries.join('')}</feed>
`;
}

/** Atom wants an instant; of a release only the day is kept. */
function instantOf(date: string): string {
  return `${date}T00:00:00Z`;
}
