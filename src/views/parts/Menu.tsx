import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { menuKeys } from './menuKeys.ts';

export interface MenuEntry {
  words: string;
  choose: () => void;
}

interface MenuProps {
  /** What the button and the menu are called. */
  name: string;
  /** What can be chosen, asked for while the menu is open. */
  entries: () => readonly MenuEntry[];
  /** Told before it opens. */
  onOpen?: () => void;
  /** Told when the focus has left button, menu and what stands below them. */
  onLeave?: () => void;
  ref?: Ref<HTMLDivElement>;
  /** What is said of what was chosen. */
  children?: ReactNode;
}

/** A button that opens a menu. Arrow keys move in it, Escape and Tab close it, and what is chosen closes it. */
export function Menu({ name, entries, onOpen, onLeave, ref, children }: MenuProps) {
  const id = useId();
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => frame.current as HTMLDivElement, []);
  useEffect(() => {
    if (open)
      itemsIn(frame.current)
        .at(open === 'first' ? 0 : -1)
        ?.focus();
  }, [open]);
  const show = (at: 'first' | 'last') => {
    onOpen?.();
    setOpen(at);
  };
  const close = () => {
    button.current?.focus();
    setOpen(null);
  };
  const onButtonKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    show(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  const onMenuKey = (event: KeyboardEvent) => {
    const items = itemsIn(frame.current);
    const to = menuKeys(event.key, items.indexOf(event.target as HTMLElement), items.length);
    if (to !== null) items[to]?.focus();
    // Tab goes on from the button.
    if (event.key === 'Escape' || event.key === 'Tab') close();
    // The page answers to Escape too, and would close what is selected.
    if (to !== null || event.key === 'Escape') event.preventDefault();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return;
    setOpen(null);
    onLeave?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the focus has left its buttons
    <div ref={frame} className="menu" onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={open ? id : undefined}
        onClick={() => (open ? setOpen(null) : show('first'))}
        onKeyDown={onButtonKey}
      >
        {name}
      </button>
      {open && (
        <div id={id} role="menu" aria-label={name} tabIndex={-1} onKeyDown={onMenuKey}>
          {entries().map(({ words, choose }) => (
            <button
              key={words}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                choose();
              }}
            >
              {words}
            </button>
          ))}
        </div>
      )}
      {children}
    </div>
  );
}

function itemsIn(frame: Element | null): HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
