import { connectionBack, waitPatiently } from "./connection";
import { askForKey, functionsKey } from "./key";
import type { ItemList } from "./types";

/** An answer that waiting doesn't change, in the service's own words. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
  ) {
    super(detail);
  }
}

const apiRoot = "/api/";
const pageSize = 1000;
const usualPatience = 5;

/** Builds a path below the API's root; parameters that are empty are left out. */
export function path(parts: string[], query: Record<string, string | number | null | undefined> = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") parameters.set(name, String(value));
  }
  const suffix = parameters.size > 0 ? `?${parameters}` : "";
  return apiRoot + parts.map(encodeURIComponent).join("/") + suffix;
}

export function keyHeaders(): Record<string, string> {
  const key = functionsKey();
  return key ? { "x-functions-key": key } : {};
}

/** What to do about an answer: take it, or try again after something. */
export async function shouldRetry(status: number, retryAfter: string | null, hasProblem: boolean, key: string | null) {
  if (status === 401) {
    await askForKey(key);
  } else if (status === 429 || status === 503) {
    await waitPatiently(Number(retryAfter) || usualPatience);
  } else if (status === 0 || status === 502 || status === 504 || (status === 500 && !hasProblem)) {
    // The host answers 500 by itself while it starts the app again; the app's own errors come with a description.
    await connectionBack();
  } else {
    return false;
  }
  return true;
}

/** Asks the API; waits out what passes, and throws ApiError for what doesn't. */
export async function ask(address: string, signal?: AbortSignal, method = "GET"): Promise<Response> {
  while (true) {
    const key = functionsKey();
    let answer: Response | null = null;
    try {
      answer = await fetch(address, { method, headers: keyHeaders(), signal: signal ?? null });
    } catch (error) {
      if (signal?.aborted) throw error;
    }
    if (answer?.ok) return answer;
    const problem = answer && (await readProblem(answer));
    const retryAfter = answer?.headers.get("Retry-After") ?? null;
    if (!(await shouldRetry(answer?.status ?? 0, retryAfter, problem !== null, key))) {
      throw new ApiError(answer!.status, problem ?? answer!.statusText);
    }
    signal?.throwIfAborted();
  }
}

async function readProblem(answer: Response): Promise<string | null> {
  if (!answer.headers.get("Content-Type")?.includes("json")) return null;
  return problemDetail(await answer.text());
}

export function problemDetail(body: string): string | null {
  try {
    const problem = JSON.parse(body) as { detail?: string; title?: string };
    return problem.detail ?? problem.title ?? null;
  } catch {
    return null;
  }
}

export async function json<T>(address: string, signal?: AbortSignal): Promise<T> {
  return (await ask(address, signal)).json() as Promise<T>;
}

/** Walks a list to its end. */
export async function whole<T>(parts: string[], query: Record<string, string>, signal?: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let continuationToken: string | null = null;
  do {
    const page: ItemList<T> = await json(path(parts, { ...query, top: pageSize, continuationToken }), signal);
    items.push(...page.items);
    continuationToken = page.continuationToken;
  } while (continuationToken !== null);
  return items;
}
