import { useEffect, useState } from "preact/hooks";

/** A value that several parts of the page watch. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  watch(watcher: () => void): () => void;
}

export function store<T>(initial: T): Store<T> {
  let value = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (next !== value) {
        value = next;
        for (const watcher of [...watchers]) watcher();
      }
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}

/** The store's value, with a new rendering whenever it changes. */
export function useStore<T>(source: Store<T>): T {
  const [value, setValue] = useState(source.get);
  useEffect(() => {
    const update = () => setValue(() => source.get());
    update();
    return source.watch(update);
  }, [source]);
  return value;
}
