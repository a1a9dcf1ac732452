import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { menuKeys } from './menuKeys.ts';
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
  const id = useId();
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const seen = () => frame.current?.closest('section')?.querySelector<SVGSVGElement>('svg.picture') ?? null;
  const { save, saving, message } = useSaving(part, seen, load);
  useEffect(() => {
    if (!open) return;
    // Where it cannot be had, choosing an entry asks for it again.
    load().catch(() => {});
    const entries = entriesIn(frame.current);
    entries.at(open === 'first' ? 0 : -1)?.focus();
  }, [open, load]);
  const close = () => {
    button.current?.focus();
    setOpen(null);
  };
  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  const onMenuKey = (event: KeyboardEvent) => {
    const entries = entriesIn(frame.current);
    const to = menuKeys(event.key, entries.indexOf(event.target as HTMLElement), entries.length);
    if (to !== null) entries[to]?.focus();
    // Tab goes on from the button.
    if (event.key === 'Escape' || event.key === 'Tab') close();
    // The page answers to Escape too, and would close what is selected.
    if (to !== null || event.key === 'Escape') event.preventDefault();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(null);
  };
  const entries = open && (drawing || seen()) ? [...pictures, ...data[part]] : data[part];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left its buttons
    <div ref={frame} className="menu" onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(open ? null : 'first')}
        onKeyDown={onButtonKey}
      >
        Save
      </button>
      {open && (
        <div id={id} role="menu" aria-label="Save" tabIndex={-1} onKeyDown={onMenuKey}>
          {entries.map(([format, words]) => (
            <button
              key={format}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                save(format);
              }}
            >
              {words}
            </button>
          ))}
        </div>
      )}
      <p role="status" className={message.bad ? undefined : 'unseen'}>
        {message.text}
      </p>
      {saving && drawing && !seen() && (
        <div className="unseen" inert>
          {drawing}
        </div>
      )}
    </div>
  );
}

function entriesIn(frame: Element | null): HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
