import { store } from "../app/store";

const storageKey = "articles.functions-key";

/** Whether the page asks for a functions key, and whether the one it had was refused. */
export const keyRequest = store<"none" | "asked" | "refused">("none");

let waiting: (() => void)[] = [];

/** The key of this browser tab; it never becomes part of an address. */
export const functionsKey = () => sessionStorage.getItem(storageKey);

/** Asks for a key once, however many calls need it, and ends when there is one. */
export function askForKey(refused: string | null): Promise<void> {
  // Another call may have got a new key since this one was sent.
  if (functionsKey() !== refused) return Promise.resolve();
  keyRequest.set(refused === null ? "asked" : "refused");
  return new Promise((resolve) => waiting.push(resolve));
}

export function giveKey(key: string): void {
  sessionStorage.setItem(storageKey, key);
  keyRequest.set("none");
  const resumed = waiting;
  waiting = [];
  for (const resume of resumed) resume();
}
