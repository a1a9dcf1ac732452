import type { StoryIndex } from '../../model/indexStory.ts';
import { embedAddressOf, embedNameOf } from '../../navigation/address.ts';
import { type Embed, everyEmbed, refOfEmbed } from '../../navigation/embeds.ts';
import { useExplainer } from '../parts/explainer.ts';
import { embedCode, listeningCode, sandbox } from './embedCode.ts';
import { embedHeight, statedWidth } from './embedHeight.ts';
import { embedTitle } from './embedTitle.ts';

interface EmbedMakerProps {
  index: StoryIndex;
  /** Makes an address within the site full, as far as the build knows its host. */
  address: (address: string) => string;
}

/**
 * The code of every embed, each at a fragment of its own. public/embedding.js makes one choice with a live preview of the list;
 * without script the list stands as it is.
 */
export function EmbedMaker({ index, address }: EmbedMakerProps) {
  const groups: [heading: string, embeds: Embed[]][] = [
    ['Pictures', everyEmbed(index.story).filter((embed) => refOfEmbed(embed) === null)],
    ['Actors', everyEmbed(index.story).filter((embed) => embed.startsWith('actor:'))],
    ['Passages', everyEmbed(index.story).filter((embed) => embed.startsWith('passage:'))],
  ];
  const all = address('/embed/');
  return (
    <>
      <h1>Put a part of this on your page</h1>
      <p className="standfirst">
        A picture, an actor or a passage, in a frame on a page of yours. It sets no cookies, asks for nothing
        from other hosts, follows the colours of the page around it, and every name, mark and line in it opens
        the full story at the right place.
      </p>
      <section className="maker" hidden aria-labelledby="your-embed">
        <h2 id="your-embed">Your embed</h2>
        <label>
          What to show <select />
        </label>
        <label>
          Its code
          <textarea readOnly rows={7} spellCheck={false} />
        </label>
        <p className="actions">
          <button type="button">Copy the code</button> <span role="status" />
        </p>
        <iframe title="Preview" sandbox={sandbox} />
      </section>
      <div className="codes">
        {!/^https?:/.test(all) && (
          <p className="host">
            These pages were built without knowing their host: put it before the address in each code.
          </p>
        )}
        {groups.map(([heading, embeds]) => (
          <section key={heading} aria-label={heading}>
            <h2>{heading}</h2>
            <ul>
              {embeds.map((embed) => (
                <CodeOf key={embed} index={index} embed={embed} src={address(embedAddressOf(embed))} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <h2 id="height">As high as what it shows</h2>
      <p>
        {`The height in the code is what is shown at a width of ${statedWidth} px; on narrower pages the frame scrolls. To have frames take the height of what they show, put this on your page once, for all of them:`}
      </p>
      <pre>
        <code>{listeningCode(all)}</code>
      </pre>
      <h2 id="colours">Light and dark</h2>
      <p>
        A page that says <code>color-scheme: light dark</code> of itself has the frame follow. To choose for
        the frame alone, write <code>border:0;color-scheme:dark</code> in its style.
      </p>
    </>
  );
}

function CodeOf({ index, embed, src }: { index: StoryIndex; embed: Embed; src: string }) {
  const { layouts } = useExplainer();
  const shown = embedTitle(index, embed);
  const title = `${shown} · ${index.story.title}`;
  return (
    <li id={embedNameOf(embed)}>
      <a href={import.meta.env.BASE_URL.slice(0, -1) + embedAddressOf(embed)}>{shown}</a>
      <pre>
        <code>{embedCode({ src, title, height: embedHeight(index, layouts, embed) })}</code>
      </pre>
    </li>
  );
}
