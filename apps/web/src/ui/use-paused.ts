import { useEffect, useState } from 'react';

const pauseMs = 250;

/** The value as it stood when it was last left alone for a moment, so that not every keystroke asks the API. */
export function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
