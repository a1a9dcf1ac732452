import { useContext, useState } from 'react';
import { flushSync } from 'react-dom';
import { home } from '../../navigation/place.ts';
import { usePlaceNow } from '../../navigation/usePlace.ts';
import { useExplainer, WholeIndexContext } from './explainer.ts';
import type { Saveable, SaveFormat } from './saveFile.ts';
import { useEmphasisNow } from './shown.ts';

export type LoadSaving = () => Promise<typeof import('./saveFile.ts')>;

/** Saves a part of the page in one of its formats, and says what came of it. Never throws. */
export function useSaving(part: Saveable['part'], seen: () => SVGSVGElement | null, load: LoadSaving) {
  const { layouts } = useExplainer();
  const emphasisNow = useEmphasisNow();
  const whole = useContext(WholeIndexContext);
  const placeNow = usePlaceNow();
  const [saving, setSaving] = useState(false);
  const [message, setMessage] = useState({ text: '', bad: false });
  const save = async (format: SaveFormat) => {
    flushSync(() => setSaving(true));
    try {
      const [{ saveFile }, index] = await Promise.all([load(), whole]);
      if (!index) return;
      const shows = { place: placeNow() ?? home, emphasis: emphasisNow() };
      const name = await saveFile(format, { part, ...shows, index, layouts, picture: seen() });
      setMessage({ text: `Saved as ${name}`, bad: false });
    } catch {
      setMessage({ text: `This browser could not save it as ${format.toUpperCase()}.`, bad: true });
    } finally {
      setSaving(false);
    }
  };
  return { save, saving, message };
}
