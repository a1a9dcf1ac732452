import type { Stretch } from '../../model/wordDiff.ts';

/** Words with those set apart that another text does not have: struck through where they went, underlined where they came. */
export function Stretches({ said, as: Mark }: { said: readonly Stretch[]; as: 'del' | 'ins' }) {
  // Stretches never change order, so their place is their identity.
  return said.map(({ text, changed }, at) =>
    changed ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Mark key={at}>{text}</Mark>
    ) : (
      text
    ),
  );
}
