import { present, step } from "./steps";
import { store, useStore } from "./store";

/** Where the reader is: the parts of the address's path after `#/`, its parameters, and the step of the history. */
export interface Route {
  parts: string[];
  query: URLSearchParams;
  step: string;
}

const current = store(parse(location.hash));

addEventListener("hashchange", () => {
  step();
  current.set(parse(location.hash));
});

function parse(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  return { parts: path.split("/").filter(Boolean).map(decode), query: new URLSearchParams(query), step: present() };
}

// An address may have been cut or typed by hand.
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function useRoute(): Route {
  return useStore(current);
}

/** The address of a view, for links. Parameters that are empty are left out. */
export function href(parts: string[], query: Record<string, string | null | undefined> = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value) parameters.set(name, value);
  }
  const suffix = parameters.size > 0 ? `?${parameters}` : "";
  return `#/${parts.map(encodeURIComponent).join("/")}${suffix}`;
}

/** Goes to a view as a link would, so that the back button returns. */
export function go(address: string): void {
  location.hash = address;
}

/** Changes the address without a new step in the history: what is typed letter by letter. */
export function replace(address: string): void {
  if (address !== location.hash) {
    history.replaceState(history.state, "", address);
    current.set(parse(address));
  }
}

/** The present address with some parameters changed; null takes one away. */
export function withQuery(changes: Record<string, string | null>): string {
  const { parts, query } = current.get();
  return href(parts, { ...Object.fromEntries(query), ...changes });
}
