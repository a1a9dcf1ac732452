import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { findQuote } from '../../model/findQuote.ts';
import { textOf } from '../../model/indexStory.ts';
import { type Quote, wordsOf } from '../../model/quote.ts';
import type { Passage } from '../../model/story.ts';
import { markWords } from './markWords.ts';

const notices = {
  marked: 'The words of this link are marked:',
  found: 'This link is about these words:',
  changed: 'These words have changed since this link was made:',
  doubtful: 'What stands around these words has changed since this link was made, so none are marked:',
  gone: 'The passage that this link leads to is not in the story. Its words were:',
};

interface LandedWordsProps {
  quote: Quote;
  /** Where the link leads; `undefined` where the story has no such passage. */
  passage: Passage | undefined;
}

/** The words that a link is about: marked in the passage above, and said in one line, which shows where they cannot be marked. */
export function LandedWords({ quote, passage }: LandedWordsProps) {
  const [outcome, setOutcome] = useState<keyof typeof notices | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const element = passage && document.getElementById(passage.id);
    if (!element) return setOutcome('gone');
    const found = findQuote(textOf(passage), quote);
    if (typeof found === 'string') return setOutcome(found);
    const unmark = markWords(element, found, textOf(passage).slice(found.start, found.end));
    setOutcome(unmark ? 'marked' : 'found');
    return unmark ?? undefined;
  }, [passage, quote]);
  useLayoutEffect(() => {
    // Said here since a style that looks for this line has the whole page styled anew whenever anything comes.
    const { dataset } = document.documentElement;
    dataset['landed'] = '';
    return () => {
      delete dataset['landed'];
    };
  }, []);
  useEffect(() => {
    // The browser may have gone after a look-alike by itself. Whoever has done something since has seen where they are.
    const seen = outcome === null || outcome === 'marked' || navigator.userActivation?.hasBeenActive;
    if (!seen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return (
    <p ref={line} role="status" className="landed" data-outcome={outcome ?? undefined}>
      {outcome && `${notices[outcome]} “${wordsOf(quote)}”`}
    </p>
  );
}
