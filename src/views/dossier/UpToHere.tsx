import { SaidSoFar } from '../parts/SaidSoFar.tsx';

/** Over the dossier of an actor that was asked for in the story: what has been said of it up to that passage. */
export function UpToHere(asked: { actor: string; passage: string }) {
  return (
    <section className="so-far">
      <h3>Up to this passage</h3>
      <SaidSoFar {...asked} />
      <p className="note keys">
        On a keyboard, <kbd>w</kbd> on a name shows this beside it.
      </p>
    </section>
  );
}
