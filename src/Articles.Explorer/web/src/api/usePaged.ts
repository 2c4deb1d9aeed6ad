import { useEffect, useRef, useState } from "preact/hooks";
import { keepLength, lengthOf } from "../app/steps";
import { ApiError, json, path } from "./client";
import type { ItemList } from "./types";

export interface Paged<T> {
  items: T[] | null;
  error: ApiError | null;
  isLoading: boolean;
  hasMore: boolean;
  more: () => void;
}

const usualPage = 50;
const largestPage = 1000;

/**
 * A list that grows by a page whenever the reader asks; it starts anew when what is asked for changes, and as long as it
 * was where the reader comes back to it.
 */
export function usePaged<T>(parts: string[], query: Record<string, string>, version = 0): Paged<T> {
  const key = path(parts, query);
  const [state, setState] = useState<{ key: string; items: T[]; next: string | null } | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [isLoading, setLoading] = useState(true);
  const running = useRef(new AbortController());

  const read = async (from: T[], continuationToken: string | null, length: number, signal: AbortSignal) => {
    let [items, next] = [from, continuationToken];
    do {
      const missing = length - items.length;
      const top = missing > usualPage ? Math.min(missing, largestPage) : null;
      const page: ItemList<T> = await json(path(parts, { ...query, continuationToken: next, top }), signal);
      [items, next] = [[...items, ...page.items], page.continuationToken];
    } while (next !== null && items.length < length);
    return { key, items, next };
  };
  const load = (from: T[], continuationToken: string | null, length: number) => {
    running.current.abort();
    const abort = (running.current = new AbortController());
    setLoading(true);
    read(from, continuationToken, length, abort.signal).then(
      (list) => {
        if (abort.signal.aborted) return;
        keepLength(key, list.items.length);
        setState(list);
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
    load([], null, state?.key === key ? state.items.length : lengthOf(key));
    return () => running.current.abort();
  }, [key, version]);
  return {
    items: state?.items ?? null,
    error,
    isLoading,
    hasMore: state?.key === key && state.next !== null,
    more: () => state && load(state.items, state.next, state.items.length + 1),
  };
}
