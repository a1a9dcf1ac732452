import { type RefObject, useEffect, useRef } from 'react';
import { afterPaint } from '../parts/afterPaint.ts';
import { useOnceEmphasised } from '../parts/shown.ts';
import { type MarkKeys, markKeys } from './markKeys.ts';

/** Makes the marks of the picture one tab stop, as long as there is a picture. `layout` tells that other marks are drawn. */
export function useMarkKeys(
  picture: RefObject<SVGSVGElement | null>,
  { asText, painted }: { asText: boolean; painted: boolean },
  layout: unknown,
) {
  const keys = useRef<MarkKeys | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these say whether there is a picture, and which
  useEffect(() => {
    if (!picture.current) return;
    keys.current = markKeys(picture.current);
    return () => {
      keys.current?.destroy();
      keys.current = null;
    };
  }, [picture, asText, painted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it changes which marks there are to be seen
  useEffect(() => afterPaint(() => keys.current?.update()), [layout]);
  useOnceEmphasised(() => keys.current?.update());
}
