import { useEffect, useState } from "preact/hooks";
import { json, path } from "../api/client";
import type { ArticleDetail } from "../api/types";
import { titleOf } from "../language/format";

const known = new Map<string, string>();
const most = 40;

/** The titles of articles that only their ids are known of; until one is there, an ellipsis. */
export function useTitles(ids: string[]): (id: string) => string {
  const [, setRound] = useState(0);
  const missing = [...new Set(ids)].filter((id) => !known.has(id)).slice(0, most);
  const key = missing.join(" ");
  useEffect(() => {
    const abort = new AbortController();
    for (const id of missing) {
      json<ArticleDetail>(path(["articles", id]), abort.signal).then(
        (article) => {
          known.set(id, titleOf(article));
          setRound((n) => n + 1);
        },
        () => {
          // Deleted since: its figures are on their way out too.
        },
      );
    }
    return () => abort.abort();
  }, [key]);
  return (id) => known.get(id) ?? "…";
}
