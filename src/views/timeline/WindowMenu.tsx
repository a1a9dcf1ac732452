import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { useLensWindow } from './useLensWindow.ts';

/** A window in time by two dates: what is outside goes quiet on the whole page. */
export function WindowMenu() {
  const id = useId();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { window, since, until, set, clear } = useLensWindow();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // The page answers to Escape too, and would close what is selected.
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Escape, and that the focus has left
    <div className="menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-pressed={window !== null}
        onClick={() => setOpen(!open)}
      >
        Between
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would not stand in line
        <div id={id} className="window" role="group" aria-label="Only what is between">
          <label>
            From
            <input type="date" value={since} onChange={({ target }) => set('since', dateIn(target))} />
          </label>
          <label>
            Until
            <input type="date" value={until} onChange={({ target }) => set('until', dateIn(target))} />
          </label>
          {window && (
            <button type="button" onClick={clear}>
              Clear
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** What is typed half is no date yet. */
function dateIn({ value }: HTMLInputElement): string | null {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}
