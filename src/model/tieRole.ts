import type { Actor, Tie } from './story.ts';

/** What a tie is to one of its ends, in the order in which a dossier shows them. */
export const tieRoles = ['did', 'said', 'others'] as const;
export type TieRole = (typeof tieRoles)[number];

/**
 * `did`: established, and from the actor. `said`: a statement by the actor. `others`: what others do to it or say of it,
 * also where the tie starts from the actor but rests on claims.
 */
export function tieRole(tie: Pick<Tie, 'from' | 'kind' | 'standing'>, actor: Actor['id']): TieRole {
  if (tie.from !== actor) return 'others';
  if (tie.kind === 'statement') return 'said';
  return tie.standing === 'established' ? 'did' : 'others';
}
