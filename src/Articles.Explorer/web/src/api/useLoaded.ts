import { useCallback, useEffect, useState } from "preact/hooks";
import { ApiError } from "./client";

export interface Loaded<T> {
  /** The newest data; while other data is on its way, still the data before. */
  data: T | null;
  error: ApiError | null;
  isLoading: boolean;
  reload: () => void;
}

/** Loads data whenever `key` changes; what was asked for before is given up. */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ data: T | null; error: ApiError | null; key: string | null }>({
    data: null,
    error: null,
    key: null,
  });
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  useEffect(() => {
    const abort = new AbortController();
    load(abort.signal).then(
      (data) => !abort.signal.aborted && setState({ data, error: null, key }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setState({ data: null, error: error instanceof ApiError ? error : new ApiError(0, String(error)), key });
      },
    );
    return () => abort.abort();
  }, [key, round]);
  return { data: state.data, error: state.error, isLoading: state.key !== key, reload };
}
