import { useEffect, useState } from "preact/hooks";

/** The value once it has rested: what is asked for, where the address follows each letter. */
export function useDelayed<T>(value: T, milliseconds = 200): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
