import type { ViewControls } from './useGestures.ts';

/** Zoom by buttons, and one that puts all back, which is there only where something is to be put back. */
export function GraphControls({ zoomBy, putBack, changed }: ViewControls) {
  return (
    <>
      <button type="button" aria-label="Zoom out" onClick={() => zoomBy(1 / 1.5)}>
        −
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => zoomBy(1.5)}>
        +
      </button>
      {changed && (
        <button type="button" className="put-back" onClick={putBack}>
          Put all back
        </button>
      )}
    </>
  );
}
