import { type ComponentType, lazy } from 'react';

/** A view that comes when it is first shown. Where it cannot be had, there is nothing in its place, and the page goes on without. */
export function lateView<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() =>
    load().then(
      (view) => ({ default: view }),
      () => ({ default: (() => null) as ComponentType<Props> }),
    ),
  );
}
