import { useSyncExternalStore } from 'react';

/** As in the styles. */
const media = {
  /** The story is the page. */
  phone: watched('(width < 50rem)'),
  /** The pictures stand in a column that is higher than wide. */
  upright: watched('(width < 80rem) and (orientation: portrait)'),
};

/** Whether the page is like that now. False in the page as built: it carries the wide pictures, and other pages fetch their own forms. */
export function useMedia(name: keyof typeof media): boolean {
  const { subscribe, matches } = media[name];
  return useSyncExternalStore(subscribe, matches, () => false);
}

/** The browser is asked once, when it is first needed: it is asked for the answer in every render. */
function watched(condition: string) {
  let asked: MediaQueryList | undefined;
  const query = () => {
    asked ??= matchMedia(condition);
    return asked;
  };
  return {
    matches: () => query().matches,
    subscribe: (onChange: () => void) => {
      query().addEventListener('change', onChange);
      return () => query().removeEventListener('change', onChange);
    },
  };
}
