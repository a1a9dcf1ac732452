import { type ComponentType, lazy } from 'react';
import { late } from '../../navigation/late.ts';
import { Unavailable } from './Unavailable.tsx';

/** A view that comes when it is first shown. Where it cannot be had, another stands in its place, and the page goes on. */
export function lateView<Props>(
  load: () => Promise<ComponentType<Props>>,
  Instead: ComponentType = Unavailable,
) {
  return lazy(async () => ({
    default: await late(load).catch(() => Instead as ComponentType<Props>),
  }));
}

/** For what a page is whole without. */
export const Nothing = () => null;
