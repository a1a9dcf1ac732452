import { useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';

/** What was given, one frame later: what follows from it does not hold up the frame that shows the cause. */
export function useOncePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(() => value);
  useEffect(() => afterPaint(() => setPainted(() => value)), [value]);
  return painted;
}
