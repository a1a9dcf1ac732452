import { type ComponentType, type MouseEvent, useEffect, useEffectEvent, useState } from 'react';
import { PlaceLink } from '../navigation/PlaceLink.tsx';
import { connectionOf, type Place } from '../navigation/place.ts';
import { KeysHelp } from '../views/keys/KeysHelp.tsx';
import { StandingNews } from '../views/lens/StandingNews.tsx';
import { StandingSwitch } from '../views/lens/StandingSwitch.tsx';
import { useExplainer } from '../views/parts/explainer.ts';
import { isSingleKey } from '../views/parts/isSingleKey.ts';
import { useMedia } from '../views/parts/useMedia.ts';
import { ShareMenu } from '../views/share/ShareMenu.tsx';
import { FindLink } from './FindLink.tsx';
import { headOf } from './head.ts';
import { useFirstSelection } from './useFirstSelection.ts';

interface HeaderToolsProps {
  place: Place;
  loadWordsBar: () => Promise<ComponentType>;
}

/**
 * What works on the whole page. It comes when the page is idle, before what the header holds already, so that nothing moves;
 * on phones behind one button, which takes the place of the one link that was there. Find stands in the bar there.
 */
export function HeaderTools({ place, loadWordsBar }: HeaderToolsProps) {
  const { index } = useExplainer();
  const phone = useMedia('phone');
  const Bar = useFirstSelection(loadWordsBar);
  const [keysAsked, setKeysAsked] = useState(false);
  useHelpKey(() => setKeysAsked(true));
  const title = headOf(index, place).title.replace(` · ${index.story.title}`, '');
  const tools = (
    <>
      <StandingSwitch place={place} />
      <ShareMenu place={place} title={title} />
      <button type="button" aria-haspopup="dialog" onClick={() => setKeysAsked(true)}>
        Keyboard
      </button>
    </>
  );
  const bar = Bar && <Bar />;
  // Outside what hides on phones, or they would be neither heard nor seen.
  const news = <StandingNews lens={place.lens} />;
  const help = keysAsked && <KeysHelp onClose={() => setKeysAsked(false)} />;
  if (!phone) {
    return (
      <>
        {news}
        <FindLink place={place} />
        {tools}
        {bar}
        {help}
      </>
    );
  }
  return (
    <>
      {news}
      <button type="button" popoverTarget="header-tools">
        More
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears that one of its tools was used */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a tool is a click */}
      <div id="header-tools" popover="auto" onClick={hideUnlessMenu}>
        {tools}
        <PlaceLink to={connectionOf(null, null)}>Connect two</PlaceLink>
      </div>
      {bar}
      {help}
    </>
  );
}

/** `?` tells what the other keys do. */
function useHelpKey(onHelp: () => void) {
  const help = useEffectEvent(onHelp);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === '?' && isSingleKey(event)) help();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** A menu among the tools opens below its button, and says there what came of it. */
function hideUnlessMenu({ target, currentTarget }: MouseEvent<HTMLElement>) {
  if (!(target as Element).closest('.menu')) currentTarget.hidePopover();
}
