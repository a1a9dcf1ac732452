import { PlaceLink } from '../navigation/PlaceLink.tsx';
import { connectionOf, type Place } from '../navigation/place.ts';
import { StandingNews } from '../views/lens/StandingNews.tsx';
import { StandingSwitch } from '../views/lens/StandingSwitch.tsx';
import { useMedia } from '../views/parts/useMedia.ts';
import { FindLink } from './FindLink.tsx';

/**
 * What works on the whole page. It comes when the page is idle, before what the header holds already, so that nothing moves;
 * on phones behind one button, which takes the place of the one link that was there. Find stands in the bar there.
 */
export function HeaderTools({ place }: { place: Place }) {
  const phone = useMedia('phone');
  const tools = <StandingSwitch place={place} />;
  // Outside what hides on phones, or it would not be heard.
  const news = <StandingNews lens={place.lens} />;
  if (!phone) {
    return (
      <>
        {news}
        <FindLink place={place} />
        {tools}
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
      <div id="header-tools" popover="auto" onClick={({ currentTarget }) => currentTarget.hidePopover()}>
        {tools}
        <PlaceLink to={connectionOf(null, null)}>Connect two</PlaceLink>
      </div>
    </>
  );
}
