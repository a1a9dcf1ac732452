import { useState } from 'react';
import { copyText } from '../parts/copyText.ts';

interface Said {
  /** What came of it. */
  line: string;
  /** What the clipboard would not take. */
  byHand: { label: string; text: string } | null;
  /** Tells it from what was said before. */
  number: number;
}

/** Copies, and says what came of it: that it is done, or, where the clipboard is blocked, the text to copy by hand. */
export function useSharing() {
  const [said, setSaid] = useState<Said | null>(null);
  const say = (line: string, byHand: Said['byHand'] = null) =>
    setSaid((before) => ({ line, byHand, number: (before?.number ?? 0) + 1 }));
  /** `what` as in "copy this address". */
  const copy = async (what: string, text: string, done: string) => {
    if (await copyText(text)) say(done);
    else say('', { label: `Copy ${what}`, text });
  };
  return { said, copy, tell: (line: string) => say(line), forget: () => setSaid(null) };
}
