import type { DrawnGraph } from '../layout/drawnGraph.ts';
import type { PageLayouts } from '../layout/layouts.ts';
import { wholeView } from '../layout/view.ts';
import { emphasisOf } from '../model/emphasis.ts';
import type { StoryIndex } from '../model/indexStory.ts';
import { splitRef } from '../model/selection.ts';
import { addressOf } from '../navigation/address.ts';
import { currentOf } from '../navigation/current.ts';
import { type Embed, placeOfEmbed } from '../navigation/embeds.ts';
import { hereAt } from '../navigation/here.ts';
import { PlaceLink } from '../navigation/PlaceLink.tsx';
import { home } from '../navigation/place.ts';
import { HereContext } from '../navigation/usePlace.ts';
import { TieLine } from '../views/dossier/TieLine.tsx';
import { ActorEmbed } from '../views/embed/ActorEmbed.tsx';
import { embedTitle } from '../views/embed/embedTitle.ts';
import { PassageEmbed } from '../views/embed/PassageEmbed.tsx';
import { PictureKey } from '../views/embed/PictureKey.tsx';
import { GraphPicture } from '../views/graph/GraphPicture.tsx';
import { datesLegend } from '../views/parts/datesLegend.ts';
import { nothingShown, ShownContext } from '../views/parts/shown.ts';
import { tiesLegend } from '../views/parts/tiesLegend.ts';
import { DateList } from '../views/timeline/DateList.tsx';
import { TimelinePicture } from '../views/timeline/TimelinePicture.tsx';

interface EmbedPageProps {
  embed: Embed;
  index: StoryIndex;
  layouts: PageLayouts;
  /** The graph for frames on phones. */
  narrow: DrawnGraph;
  /** What happened, where the embed stands at an address that has moved. */
  note?: string | undefined;
}

/** An embed: a part of the story by itself, and the way to the whole of it. */
export function EmbedPage({ embed, index, layouts, narrow, note }: EmbedPageProps) {
  const { title, headline } = index.story;
  return (
    <main>
      <EmbedContent embed={embed} index={index} layouts={layouts} narrow={narrow} />
      <footer>
        {note && <p className="note">{note}</p>}
        <p>
          <PlaceLink to={placeOfEmbed(embed)}>Read it in the full story</PlaceLink>
        </p>
        <p className="note">
          <PlaceLink to={home}>{title}</PlaceLink>
          {`: ${headline}`}
        </p>
      </footer>
    </main>
  );
}

function EmbedContent({ embed, index, layouts, narrow }: EmbedPageProps) {
  if (embed === 'ties') {
    const { actors, ties } = index.story;
    const picture = { ref: null, view: wholeView, index };
    return (
      <>
        <h1>{embedTitle(index, embed)}</h1>
        <PictureKey entries={tiesLegend(actors, ties)} />
        <div className="on-wide">
          <GraphPicture {...picture} layout={layouts.graph} />
        </div>
        <div className="on-narrow">
          <GraphPicture {...picture} layout={narrow} arrow="narrow-arrow" />
        </div>
      </>
    );
  }
  if (embed === 'dates') {
    return (
      <>
        <h1>{embedTitle(index, embed)}</h1>
        <div className="on-wide">
          <PictureKey entries={datesLegend(layouts.timeline, false)} />
          <TimelinePicture ref={null} timeline={layouts.timeline} extras={null} />
        </div>
        <div className="on-narrow">
          <DateList />
        </div>
      </>
    );
  }
  const { kind, id } = splitRef(embed);
  const passage = kind === 'passage' && index.find('passage', id);
  const actor = kind === 'actor' && index.find('actor', id);
  // Quotes lead to their passages with the actor selected, and show it marked as it is there.
  const place = placeOfEmbed(embed);
  const shown = { ...nothingShown, emphasis: emphasisOf(index, place.selection) };
  return (
    <>
      {passage && <PassageEmbed index={index} passage={passage} />}
      {actor && (
        <HereContext value={hereAt(addressOf(place))}>
          <ShownContext value={currentOf(shown)}>
            <ActorEmbed index={index} actor={actor} tieLine={(tie) => <TieLine tie={tie} />} />
          </ShownContext>
        </HereContext>
      )}
    </>
  );
}
