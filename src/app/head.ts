import { type Dossier, dossierOf, opening, sourceName } from '../model/dossier.ts';
import { type StoryIndex, textOf } from '../model/indexStory.ts';
import { refOf, splitRef } from '../model/selection.ts';
import { sentenceStart } from '../model/tieSentence.ts';
import { addressOf } from '../navigation/address.ts';
import { home, type Place } from '../navigation/place.ts';

/** What a page says of itself to browsers, search engines and chats. */
export interface Head {
  title: string;
  description: string;
  /** The canonical address within the site; `null` for a page that is not in the story and not to be indexed. */
  canonical: string | null;
}

/** The head of a place, or of the not-found page. The lens and the fragment do not count: they show the same thing. */
export function headOf(index: StoryIndex, place: Place | null): Head {
  const { story } = index;
  const ownTitle = (words: string) => `${words} · ${story.title}`;
  if (!place || !isInStory(index, place)) {
    return { title: ownTitle('Not in this story'), description: story.standfirst, canonical: null };
  }
  const { selection } = place;
  const canonical = addressOf({ ...home, selection });
  if (selection.kind === 'nothing') {
    return { title: ownTitle(story.headline), description: story.standfirst, canonical };
  }
  if (selection.kind === 'connection') {
    const names = [selection.from, selection.to].flatMap((id) => (id ? (index.find('actor', id) ?? []) : []));
    const both = names.length === 2 ? `: ${names.map(sentenceStart).join(' and ')}` : '';
    const description = `How any two actors of the story are tied to each other, step by step, each with its passage.`;
    return {
      title: ownTitle(`Connect two${both}`),
      description,
      canonical: addressOf({ ...home, selection: { ...selection, from: null, to: null } }),
    };
  }
  const dossier = dossierOf(index, selection.ref);
  const [first] = dossier?.passages ?? [];
  const own = index.find('passage', splitRef(selection.ref).id);
  const words = own && splitRef(selection.ref).kind === 'passage' ? own : first;
  const description = [dossier?.line, words && textOf(words)].filter(Boolean).join('. ');
  return {
    title: ownTitle(dossier ? distinctTitle(index, dossier) : ''),
    description: opening(description || story.standfirst, 200),
    canonical,
  };
}

/** Pages of one publisher and day are told apart by their own titles, or else numbered. */
function distinctTitle({ story }: StoryIndex, { ref, title, line }: Dossier): string {
  if (splitRef(ref).kind !== 'source') return title;
  if (line) return `${title}: ${line}`;
  const alike = story.sources.filter((source) => sourceName(source) === title && source.title === undefined);
  const number = alike.findIndex(({ id }) => refOf('source', id) === ref) + 1;
  return alike.length > 1 ? `${title} (${number})` : title;
}

/** A connection is always in the story; its ends may still be open. */
export function isInStory(index: StoryIndex, { selection }: Place): boolean {
  if (selection.kind === 'nothing') return true;
  return selection.kind === 'connection' || index.has(selection.ref);
}
