import { useEffect, useState } from 'react';

/** A value once it has stayed the same for so many ms; `null` before. Screen readers would otherwise read out every key's. */
export function useSettled<Value>(value: Value, pause: number): Value | null {
  const [settled, setSettled] = useState<Value | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
