import { useEffect, useMemo, useState } from "preact/hooks";
import { ApiError, ask, json, path, whole } from "../api/client";
import type { ArticleDetail, Entity, Metric, Place, Repair, Summary } from "../api/types";
import { useLoaded } from "../api/useLoaded";
import { go, href, useRoute, withQuery } from "../app/route";
import { number, titleOf } from "../language/format";
import { useWords } from "../language/language";
import { reason } from "../language/reasons";
import { Choice, Failure, Skeleton } from "../ui/parts";
import { NotFound } from "../ui/NotFound";
import { usePrinting } from "../ui/usePrinting";
import { useTitle } from "../ui/useTitle";
import { marksOf } from "./marks";
import { OriginalText } from "./OriginalText";
import { Panel } from "./Panel";
import { Printed } from "./Printed";
import { Reading } from "./Reading";
import { RemoveButton } from "./RemoveButton";
import { RetryButton } from "./RetryButton";

const lookAgain = 1_500;

/** An article: its text with all that was understood, and the same as lists. */
export function ArticleView({ id }: { id: string }) {
  const w = useWords();
  const [round, setRound] = useState(0);
  const detail = useLoaded(`article ${id} ${round}`, (signal) => json<ArticleDetail>(path(["articles", id]), signal));
  const article = detail.data;
  useTitle(article && titleOf(article));
  const isOpen = article?.status === "Queued" || article?.status === "Normalized";
  useEffect(() => {
    if (!isOpen || detail.isLoading) return;
    const timer = setTimeout(() => setRound((n) => n + 1), lookAgain);
    return () => clearTimeout(timer);
  }, [isOpen, detail.isLoading]);
  if (detail.error?.status === 404) return <NotFound hint={w.noArticle} />;
  if (detail.error) return <Failure error={detail.error} retry={detail.reload} />;
  if (!article) return <Skeleton lines={12} />;
  if (article.status === "Rejected") {
    return (
      <div class="page">
        <h1>{titleOf(article)}</h1>
        <div class="notice bad" role="alert">
          <strong>{w.status.Rejected}</strong>
          <p>{article.error && reason(article.error)}</p>
        </div>
        <p class="row">
          <RetryButton id={id} done={() => setRound((n) => n + 1)} />
          <RemoveButton id={id} />
        </p>
      </div>
    );
  }
  if (isOpen) {
    return (
      <div class="page">
        <h1>{titleOf(article)}</h1>
        <p role="status">{w.notReady}</p>
        {article.attempts > 0 && (
          <p class="notice bad">
            {w.tried(number(article.attempts))} {article.lastError}
          </p>
        )}
        <Skeleton lines={10} />
      </div>
    );
  }
  return <AnalyzedArticle article={article} reload={() => setRound((n) => n + 1)} />;
}

function AnalyzedArticle({ article, reload }: { article: ArticleDetail; reload: () => void }) {
  const w = useWords();
  const { query } = useRoute();
  const address = ["articles", article.id];
  const version = `${article.id} ${article.analyzedAt}`;
  const results = useLoaded(version, async (signal) => {
    const [text, entities, metrics, repairs, summary] = await Promise.all([
      ask(path([...address, "text"]), signal).then((answer) => answer.text()),
      whole<Entity>([...address, "entities"], {}, signal),
      whole<Metric>([...address, "metrics"], {}, signal),
      whole<Repair>([...address, "repairs"], {}, signal),
      json<Summary>(path([...address, "summary"]), signal),
    ]);
    // Each answer is of one version; a new one may have come between two of them.
    const now = await json<ArticleDetail>(path(address), signal);
    if (now.analyzedAt !== article.analyzedAt) throw new ApiError(404, w.notReady);
    return { text, entities, metrics, repairs, summary };
  });
  const isOvertaken = results.error?.status === 404;
  useEffect(() => {
    if (isOvertaken) reload();
  }, [isOvertaken]);
  const data = results.data;
  const marks = useMemo(() => marksOf(data?.entities ?? [], data?.metrics ?? [], data?.repairs ?? []), [data]);
  const chosen = useMemo<Place | null>(() => placeIn(query), [query]);
  const isOriginal = query.get("form") === "original";
  const isPrinting = usePrinting();
  const form = (
    <Choice
      label={w.textRegion}
      options={[
        ["normalized", w.normalizedText],
        ["original", w.originalText],
      ]}
      value={isOriginal ? "original" : "normalized"}
      choose={(value) => go(withQuery({ form: value === "original" ? value : null, at: null, len: null }))}
    />
  );
  const about = (
    <div class="about">
      <p class="meta">
        {article.source && <span>{article.source}</span>}
        {article.byline && <span>{article.byline}</span>}
        {article.publishedOn && <time>{article.publishedOn}</time>}
        <span>{w.characters(number(article.textMetrics.characters))}</span>
        <span class="file">{article.name}</span>
      </p>
      {article.duplicateOf && (
        <p class="notice">
          {w.duplicate} <a href={href(["articles", article.duplicateOf])}>{w.original}</a>
        </p>
      )}
      <div class="row">
        {form}
        <RemoveButton id={article.id} />
      </div>
    </div>
  );
  if (results.error && !isOvertaken) return <Failure error={results.error} retry={results.reload} />;
  return (
    <div class="article" data-tab={query.get("tab") ?? ""}>
      {isOriginal ? (
        <article class="reading" aria-label={w.originalText}>
          <h1>{titleOf(article)}</h1>
          {about}
          <OriginalText id={article.id} />
        </article>
      ) : data ? (
        <Reading text={data.text} title={article.title} marks={marks} chosen={chosen}>
          {about}
          <p class="hint">{w.keysHint}</p>
        </Reading>
      ) : (
        <article class="reading">
          <h1>{titleOf(article)}</h1>
          {about}
          <Skeleton lines={14} />
        </article>
      )}
      {isPrinting && data ? <Printed article={article} data={data} /> : <Panel article={article} data={data} />}
    </div>
  );
}

function placeIn(query: URLSearchParams): Place | null {
  const [offset, length] = [Number(query.get("at") ?? NaN), Number(query.get("len") ?? 1)];
  return Number.isInteger(offset) && offset >= 0 && length > 0 ? { offset, length } : null;
}
