import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useModal } from '../parts/useModal.ts';
import { useSingleKeys } from '../parts/useSingleKeys.ts';
import { keysOfThePage } from './keysOfThePage.ts';

/** Every key that does something, over the page, and the switch for those that do it by themselves. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [work, keep] = useSingleKeys();
  useModal(dialog, onClose);
  useEffect(() => heading.current?.focus(), []);
  return (
    <dialog
      ref={dialog}
      className="keys"
      aria-labelledby="keys-heading"
      // The page beneath has keys of its own.
      onKeyDown={(event: KeyboardEvent) => event.stopPropagation()}
    >
      <h2 id="keys-heading" ref={heading} tabIndex={-1}>
        Keyboard
      </h2>
      {keysOfThePage.map(({ where, single, keys }) => (
        <section key={where} data-off={(single && !work) || undefined}>
          <h3>
            {where}
            {single && !work && <span className="note"> switched off</span>}
          </h3>
          <dl>
            {keys.map(([names, does]) => (
              <div key={does}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label>
        <input type="checkbox" checked={work} onChange={({ target }) => keep(target.checked)} />
        Single keys work
      </label>
      <p className="note">
        Switch them off where they get in the way, as with speech input. This browser remembers it.
      </p>
      <p className="actions">
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
    </dialog>
  );
}
