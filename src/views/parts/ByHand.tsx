import { useEffect, useId, useRef } from 'react';

/** A text to copy by hand, selected: for where a page may not reach the clipboard. */
export function ByHand({ label, text }: { label: string; text: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is selected anew
  useEffect(() => field.current?.select(), [text]);
  return (
    <label htmlFor={id} className="by-hand">
      {label}
      <textarea id={id} ref={field} readOnly rows={text.length > 60 ? 4 : 1} value={text} />
    </label>
  );
}
