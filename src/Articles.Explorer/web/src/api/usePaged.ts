import { useEffect, useRef, useState } from "preact/hooks";
import { ApiError, json, path } from "./client";
import type { ItemList } from "./types";

export interface Paged<T> {
  items: T[] | null;
  error: ApiError | null;
  isLoading: boolean;
  hasMore: boolean;
  more: () => void;
}

/** A list that grows by a page whenever the reader asks; it starts anew when what is asked for changes. */
export function usePaged<T>(parts: string[], query: Record<string, string>, version = 0): Paged<T> {
  const key = path(parts, query);
  const [state, setState] = useState<{ key: string; items: T[]; next: string | null } | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [isLoading, setLoading] = useState(true);
  const running = useRef(new AbortController());

  const load = (from: T[], continuationToken: string | null) => {
    running.current.abort();
    const abort = (running.current = new AbortController());
    setLoading(true);
    json<ItemList<T>>(path(parts, { ...query, continuationToken }), abort.signal).then(
      (page) => {
        if (abort.signal.aborted) return;
        setState({ key, items: [...from, ...page.items], next: page.continuationToken });
        setError(null);
        setLoading(false);
      },
      (failure: unknown) => {
        if (abort.signal.aborted) return;
        setError(failure instanceof ApiError ? failure : new ApiError(0, String(failure)));
        setLoading(false);
      },
    );
  };
  useEffect(() => {
    load([], null);
    return () => running.current.abort();
  }, [key, version]);
  return {
    items: state?.items ?? null,
    error,
    isLoading,
    hasMore: state?.key === key && state.next !== null,
    more: () => state && load(state.items, state.next),
  };
}
