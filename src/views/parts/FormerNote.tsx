import { changeId } from '../../model/edition.ts';
import { changedBy, formerWording } from '../../model/former.ts';
import { splitRef } from '../../model/selection.ts';
import type { Ref } from '../../model/story.ts';
import { formatWhen } from '../../model/when.ts';
import type { Place } from '../../navigation/place.ts';
import { SideLink } from '../../navigation/SideLink.tsx';
import { useExplainer } from './explainer.ts';
import { isAbout } from './isAbout.ts';
import { kindName } from './kindName.ts';
import { Stretches } from './Stretches.tsx';
import { useEmphasis } from './shown.ts';
import { useFormer } from './useFormer.ts';

interface FormerNoteProps {
  of: Ref;
  edition: string;
  inStory: boolean;
  place: Place;
}

/** Says that a thing has changed since an edition, and shows what it said before. */
export function FormerNote({ of, edition, inStory, place }: FormerNoteProps) {
  const former = useFormer();
  const { index } = useExplainer();
  const emphasis = useEmphasis();
  const { kind, id } = splitRef(of);
  const wording = former && formerWording(former, edition, of);
  const passage = inStory ? index.find('passage', id) : undefined;
  if (!wording || (passage && !isAbout(place, emphasis, passage))) return null;
  const { said, standing, when } = wording;
  return (
    <details className="former">
      <summary>{`This ${kindName(kind)} has changed since ${formatWhen(edition)}`}</summary>
      <p>
        <b>Before:</b> <Stretches said={said} as="del" />
        {when && ` (${formatWhen(when)})`}
      </p>
      {standing && <p>{`It stood as ${standing}.`}</p>}
      <p className="note">
        {said.some(({ changed }) => changed) && 'What is not said now is struck through. '}
        <SideLink to="changes" at={changeId(of, changedBy(former, wording))}>
          Before and after
        </SideLink>
      </p>
    </details>
  );
}
