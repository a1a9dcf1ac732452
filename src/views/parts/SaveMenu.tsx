import { type ReactNode, useRef } from 'react';
import { Menu } from './Menu.tsx';
import type { Saveable, SaveFormat } from './saveFile.ts';
import { type LoadSaving, useSaving } from './useSaving.ts';

const pictures: [SaveFormat, string][] = [
  ['svg', 'Picture (SVG)'],
  ['png', 'Picture (PNG)'],
];
const data: Record<Saveable['part'], [SaveFormat, string][]> = {
  ties: [
    ['csv', 'Data (CSV)'],
    ['graphml', 'Data (GraphML)'],
  ],
  dates: [
    ['csv', 'Data (CSV)'],
    ['ics', 'Data (iCalendar)'],
  ],
};

interface SaveMenuProps {
  /** The part of the page that it stands in. */
  part: Saveable['part'];
  /** The picture, drawn out of sight for as long as it takes to save it where the page shows none. */
  drawing?: ReactNode;
  /** Fetches what writes the files, when the menu is first opened. */
  load: LoadSaving;
}

/** A button with a menu of what can be taken along: the picture as it is shown, and its data. */
export function SaveMenu({ part, drawing, load }: SaveMenuProps) {
  const frame = useRef<HTMLDivElement>(null);
  const seen = () => frame.current?.closest('section')?.querySelector<SVGSVGElement>('svg.picture') ?? null;
  const { save, saving, message } = useSaving(part, seen, load);
  const entries = () => {
    const formats = drawing || seen() ? [...pictures, ...data[part]] : data[part];
    return formats.map(([format, words]) => ({ words, choose: () => save(format) }));
  };
  return (
    // Where it cannot be had, choosing an entry asks for it again.
    <Menu ref={frame} name="Save" entries={entries} onOpen={() => load().catch(() => {})}>
      <p role="status" className={message.bad ? undefined : 'unseen'}>
        {message.text}
      </p>
      {saving && drawing && !seen() && (
        <div className="unseen" inert>
          {drawing}
        </div>
      )}
    </Menu>
  );
}
