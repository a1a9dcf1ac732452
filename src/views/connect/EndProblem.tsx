import { findActors } from '../../model/findActors.ts';
import type { Actor } from '../../model/story.ts';
import { useExplainer } from '../parts/explainer.ts';

interface EndProblemProps {
  /** What stands in the field. */
  text: string;
  onChoose: (actor: Actor) => void;
}

/** Why what stands in a field names no one actor, with those that were perhaps meant. */
export function EndProblem({ text, onChoose }: EndProblemProps) {
  const { index } = useExplainer();
  const wanted = text.trim();
  if (wanted === '') return 'Choose an actor.';
  const found = findActors(index, wanted);
  const [first] = found;
  const several = first !== undefined && first.how !== 'near';
  return (
    <>
      {several && found.length > 1
        ? `${found.length} actors match “${wanted}”. Choose one.`
        : `“${wanted}” is not in this story.`}
      {first && (found.length === 1 || !several) && (
        <>
          {' '}
          <button type="button" onClick={() => onChoose(first.actor)}>
            Did you mean {first.actor.name}?
          </button>
        </>
      )}
    </>
  );
}
