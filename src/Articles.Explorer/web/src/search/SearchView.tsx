import { json, path } from "../api/client";
import type { ItemList, SearchHit } from "../api/types";
import { useLoaded } from "../api/useLoaded";
import { href, replace, useRoute } from "../app/route";
import { number } from "../language/format";
import { useWords } from "../language/language";
import { CsvButton } from "../ui/CsvButton";
import { Empty, Failure, Skeleton } from "../ui/parts";
import { useDelayed } from "../ui/useDelayed";
import { useTitle } from "../ui/useTitle";
import { Highlighted } from "./Highlighted";

/** Who would read on wants other words. */
const most = 200;

/** What is refused and this short has no word in it; what is longer has too many. */
const mostWordless = 16;

/** Articles that hold what is typed. */
export function SearchView() {
  const w = useWords();
  const { query } = useRoute();
  const text = query.get("q") ?? "";
  const asked = useDelayed(text.trim());
  useTitle(asked || w.search);
  const found = useLoaded(`search ${asked}`, (signal) =>
    asked ? json<ItemList<SearchHit>>(path(["search"], { q: asked, top: most }), signal) : Promise.resolve(null),
  );
  const hits = found.data?.items ?? [];
  return (
    <div class="page">
      <h1>{w.searchTitle}</h1>
      <div class="controls">
        <input type="search" class="big" aria-label={w.searchHint} placeholder={w.searchHint} value={text} onInput={(event) => replace(href(["search"], { q: event.currentTarget.value }))} />
      </div>
      {!asked && <p class="hint">{w.searchEmpty}</p>}
      <div class="section-head">
        <p class="meta" role="status">
          {asked && !found.isLoading && !found.error && w.found(`${number(hits.length)}${found.data?.continuationToken ? "+" : ""}`)}
        </p>
        {hits.length > 0 && (
          <CsvButton name={asked} rows={() => [[w.csvNames.title, w.evidence], ...hits.map((hit) => [hit.title, hit.snippet])]} />
        )}
      </div>
      {found.error?.status === 404 ? (
        <Empty title={w.notFound} hint={w.searchMissing} />
      ) : found.error?.status === 400 && [...asked].length < mostWordless ? (
        <Empty title={w.noWord(asked)} hint={w.noWordHint} />
      ) : (
        found.error && <Failure error={found.error} retry={found.reload} />
      )}
      {asked && !found.data && !found.error && <Skeleton />}
      {asked && !found.isLoading && !found.error && hits.length === 0 && <Empty title={w.noHits(asked)} hint={w.noHitsHint} />}
      <ul class="cards" aria-busy={found.isLoading}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <a href={href(["articles", hit.id])}>
              <Highlighted text={hit.title || w.untitled} words={asked} />
            </a>
            <p class="snippet">
              <Highlighted text={hit.snippet} words={asked} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
