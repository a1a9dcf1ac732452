import { type ReactNode, useEffect, useId, useRef } from 'react';
import { nodePath } from '../../layout/nodeShape.ts';
import { counted } from '../../model/dossier.ts';
import { type FoundActor, findActors } from '../../model/findActors.ts';
import type { Actor } from '../../model/story.ts';
import { useExplainer } from '../parts/explainer.ts';
import { useCombobox } from './useCombobox.ts';

/** As many options as a reader would ever look through. */
const most = 100;

interface ActorComboboxProps {
  name: string;
  label: string;
  /** What stands in the field. */
  text: string;
  /** As much of that as the reader typed: by it actors are found. `null` where an actor was chosen. */
  typed: string | null;
  onType: (text: string) => void;
  onChoose: (actor: Actor) => void;
  /** What is wrong with what stands there, if anything. */
  problem: ReactNode;
}

/** A text field with a list of the actors that it may mean: an editable combobox with list autocomplete. */
export function ActorCombobox({ name, label, text, typed, onType, onChoose, problem }: ActorComboboxProps) {
  const { index } = useExplainer();
  const id = useId();
  const list = useCombobox(
    () => findActors(index, typed ?? '').slice(0, most),
    ({ actor }: FoundActor) => onChoose(actor),
  );
  const { open, options, active } = list;
  const expanded = options.length > 0;
  const said = open ? wordsFor(typed ?? '', options) : null;
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const option = active < 0 ? null : popup.current?.querySelector('[aria-selected="true"]');
    if (open) (option ?? popup.current)?.scrollIntoView({ block: 'nearest' });
  }, [open, active]);
  return (
    <div className="end" data-choosing={open || undefined}>
      <label htmlFor={id}>{label}</label>
      <div className="field">
        <input
          id={id}
          name={name}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={`${id}list`}
          aria-activedescendant={options[active] && `${id}${active}`}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}problem` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Name, in any spelling"
          value={text}
          onChange={({ currentTarget }) => {
            onType(currentTarget.value);
            list.onType();
          }}
          onClick={({ currentTarget }) => {
            if (!open) currentTarget.select();
            list.onOpen();
          }}
          onKeyDown={list.onKeyDown}
          onBlur={list.onClose}
        />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus in the field */}
        <div className="choices" ref={popup} onMouseDown={(event) => event.preventDefault()}>
          <p role="status" className={said?.seen ? 'note' : 'unseen'}>
            {said?.words}
          </p>
          <div role="listbox" id={`${id}list`} aria-label={label} hidden={!expanded}>
            {options.map((found, at) => (
              <ActorOption
                key={found.actor.id}
                id={`${id}${at}`}
                found={found}
                active={at === active}
                onTake={() => list.take(found)}
              />
            ))}
          </div>
        </div>
      </div>
      {problem && (
        <p className="problem" id={`${id}problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}

interface ActorOptionProps {
  id: string;
  found: FoundActor;
  active: boolean;
  onTake: () => void;
}

/** An actor by its mark in the graph and its name, with the other spelling that was typed. */
function ActorOption({ id, found: { actor, spelling }, active, onTake }: ActorOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the focus stays in the field, which hears the keys
    <div role="option" id={id} aria-selected={active} data-side={actor.side} onClick={onTake}>
      <svg aria-hidden="true" viewBox="-8 -8 16 16" width="13">
        <path d={nodePath(actor.kind, 6)} />
      </svg>
      <span>
        {actor.name}
        {spelling && <span className="note"> also {spelling}</span>}
      </span>
    </div>
  );
}

/** What the list says of itself; seen where it holds nothing that is spelled as typed. */
function wordsFor(typed: string, options: readonly FoundActor[]): { words: string; seen: boolean } {
  const [first] = options;
  const missing = `“${typed.trim()}” is not in this story.`;
  if (!first) return { words: missing, seen: true };
  if (first.how === 'near') return { words: `${missing} Perhaps you mean:`, seen: true };
  return { words: counted(options.length, 'actor', 'actors'), seen: false };
}
