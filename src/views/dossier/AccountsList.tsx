import { sourceName } from '../../model/dossier.ts';
import { refOf } from '../../model/selection.ts';
import type { Account, Accounts } from '../../model/story.ts';
import { formatWhen } from '../../model/when.ts';
import { PlaceLink } from '../../navigation/PlaceLink.tsx';
import { placeOf } from '../../navigation/place.ts';
import { useListLimit, useWholeIndex } from '../parts/explainer.ts';
import { ActorLink } from './ActorLink.tsx';

/** What is told of an event in more than one way: under what they differ about, the accounts side by side. */
export function AccountsList({ accounts }: { accounts: readonly Accounts[] }) {
  const limit = useListLimit();
  return accounts.map(({ about, given }) => (
    <section key={about} className="accounts">
      <h3>
        {`${about} `}
        <span className="count">{given.length} accounts</span>
      </h3>
      <ul>
        {given.slice(0, limit).map((account) => (
          <li key={`${account.actor ?? account.who} ${account.what}`}>
            <Told account={account} />
          </li>
        ))}
      </ul>
      {given.length > limit && <p className="note">{`The first ${limit}`}</p>}
    </section>
  ));
}

function Told({ account }: { account: Account }) {
  const index = useWholeIndex();
  const { who, how, what, when, unsourced } = account;
  const actor = index.find('actor', account.actor ?? '');
  const source = index.find('source', account.source ?? '');
  return (
    <>
      <b>{actor ? <ActorLink actor={actor} /> : who}</b> {how}: {what}.{' '}
      <span className="note">
        {when && when !== source?.when && `${formatWhen(when)}. `}
        {source ? (
          <>
            Source: <PlaceLink to={placeOf(refOf('source', source.id))}>{sourceName(source)}</PlaceLink>
          </>
        ) : (
          `No source: ${unsourced}.`
        )}
      </span>
    </>
  );
}
