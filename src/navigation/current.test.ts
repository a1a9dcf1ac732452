import { describe, expect, it, vi } from 'vitest';
import { currentOf } from './current.ts';

describe('what is current', () => {
  it('is what it was first, and stays as built for the render that hydrates', () => {
    const current = currentOf('built', 'first');
    expect(current.now()).toBe('first');
    current.set('next');
    expect(current.now()).toBe('next');
    expect(current.built).toBe('built');
  });

  it('calls at every change and at nothing else, until that is taken back', () => {
    const current = currentOf(1);
    const heard = vi.fn(() => current.now());
    const forget = current.subscribe(heard);
    current.set(1);
    expect(heard).not.toHaveBeenCalled();
    current.set(2);
    expect(heard).toHaveReturnedWith(2);
    forget();
    current.set(3);
    expect(heard).toHaveBeenCalledOnce();
  });
});
