import { useEffect, useState } from "preact/hooks";
import { json, path } from "../api/client";
import type { ArticleItem, Stats } from "../api/types";
import { useLoaded } from "../api/useLoaded";
import { usePaged } from "../api/usePaged";
import { href } from "../app/route";
import { useStore } from "../app/store";
import { number, titleOf } from "../language/format";
import { useWords } from "../language/language";
import { CsvButton } from "../ui/CsvButton";
import { Empty, Failure, Skeleton } from "../ui/parts";
import { useTitle } from "../ui/useTitle";
import { DropZone } from "../upload/DropZone";
import { ended } from "../upload/queue";
import { UploadList } from "../upload/UploadList";

const lookAgain = 3_000;

/** The first view: uploads and the library. */
export function ArticlesView() {
  const w = useWords();
  useTitle(null);
  const endedUploads = useStore(ended);
  const [round, setRound] = useState(0);
  const version = endedUploads + round;
  const list = usePaged<ArticleItem>(["articles"], {}, version);
  const stats = useLoaded(`stats ${version}`, (signal) => json<Stats>(path(["stats"]), signal));
  const isBusy = list.items?.some((a) => a.status === "Queued" || a.status === "Normalized") ?? false;
  useEffect(() => {
    if (!isBusy || list.isLoading) return;
    const timer = setTimeout(() => setRound((n) => n + 1), lookAgain);
    return () => clearTimeout(timer);
  }, [isBusy, list.isLoading, round]);
  const items = list.items;
  return (
    <div class="page">
      <h1 class="unseen">{w.articles}</h1>
      <DropZone />
      <UploadList />
      {stats.data && stats.data.articles > 0 && <Totals stats={stats.data} />}
      <section aria-labelledby="library-title">
        <div class="section-head">
          <h2 id="library-title">{w.library}</h2>
          {items && items.length > 0 && (
            <CsvButton
              name="articles"
              rows={() => [
                [w.csvNames.title, w.csvNames.source, w.csvNames.published, w.csvNames.status, w.csvNames.file],
                ...items.map((a) => [a.title, a.source, a.publishedOn, w.status[a.status], a.name]),
              ]}
            />
          )}
        </div>
        {list.error && <Failure error={list.error} />}
        {!items && !list.error && <Skeleton />}
        {items?.length === 0 && <Empty title={w.emptyLibrary} hint={w.emptyLibraryHint} />}
        <ul class="cards">
          {items?.map((article) => (
            <li key={article.id} class={article.status === "Rejected" ? "bad" : ""}>
              <a href={href(["articles", article.id])}>{titleOf(article)}</a>
              <p class="meta">
                {article.source && <span>{article.source}</span>}
                {article.publishedOn && <time>{article.publishedOn}</time>}
                {article.title && <span class="file">{article.name}</span>}
                {article.status !== "Analyzed" && <span class={`state ${article.status}`}>{w.status[article.status]}</span>}
              </p>
            </li>
          ))}
        </ul>
        {list.hasMore && (
          <button class="wide" onClick={list.more} disabled={list.isLoading}>
            {w.more}
          </button>
        )}
      </section>
    </div>
  );
}

function Totals({ stats }: { stats: Stats }) {
  const w = useWords();
  return (
    <dl class="totals">
      {(["articles", "entities", "metrics", "repairs"] as const).map((name) => (
        <div key={name}>
          <dd>{number(stats[name])}</dd>
          <dt>{w.stats[name]}</dt>
        </div>
      ))}
    </dl>
  );
}
