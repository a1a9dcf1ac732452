import { use } from 'react';
import { useHydrated } from '../../navigation/usePlace.ts';

const never = new Promise<never>(() => {});

/** Stands where something could not be fetched; but where the page as built shows it, that stays, as it is, without life. */
export function Unavailable() {
  if (!useHydrated()) use(never);
  return (
    <p className="note">
      This could not be loaded.{' '}
      <button type="button" onClick={() => location.reload()}>
        Try again
      </button>
    </p>
  );
}
