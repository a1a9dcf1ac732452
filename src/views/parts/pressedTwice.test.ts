import { describe, expect, it } from 'vitest';
import { pressedTwice } from './pressedTwice.ts';

const press = (timeStamp: number, clientX = 100, clientY = 50) => ({ timeStamp, clientX, clientY });

describe('pressedTwice', () => {
  it('is true of the second of two that are soon and near, and of no third', () => {
    const isSecond = pressedTwice();
    expect([press(0), press(250, 110, 60), press(400), press(500)].map(isSecond)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('is false of two that are far apart in time or place', () => {
    const isSecond = pressedTwice();
    expect([press(0), press(401), press(500, 130), press(600, 130, 80)].map(isSecond)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
