import type { Source } from '../../model/story.ts';

/** The way to the page itself, where there is a good address. */
export function SourceAddress({ source: { url } }: { source: Source }) {
  return (
    <p className="about">
      {url === undefined ? (
        'Read in a copy or on a weak page; there is no good address to link to.'
      ) : (
        <a href={url} rel="noopener external">
          Read it at {new URL(url).hostname.replace(/^www\./, '')}
        </a>
      )}
    </p>
  );
}
