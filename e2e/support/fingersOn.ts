import type { CDPSession, Page } from 'playwright/test';

export interface Finger {
  x: number;
  y: number;
}

/** Fingers on the screen, as the browser hears of them from the device. */
export async function fingersOn(page: Page) {
  const client: CDPSession = await page.context().newCDPSession(page);
  const send = (type: string, at: readonly Finger[]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at.map((finger, id) => ({ ...finger, id })),
    } as never);
  return {
    /** Also says that another has come to those that are down. */
    down: (...at: Finger[]) => send('touchStart', at),
    move: (...at: Finger[]) => send('touchMove', at),
    up: () => send('touchEnd', []),
  };
}
