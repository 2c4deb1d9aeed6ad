import { json, path, whole } from "../api/client";
import type { ItemList, Metric } from "../api/types";
import { useLoaded } from "../api/useLoaded";
import { href, replace, useRoute } from "../app/route";
import { useWords } from "../language/language";
import { Empty, Failure, Skeleton } from "../ui/parts";
import { useDelayed } from "../ui/useDelayed";
import { useTitle } from "../ui/useTitle";
import { Comparison } from "./Comparison";

/** Common indicators are counted over this many figures, the earliest ones. */
const sample = 1000;
const suggested = 24;

/** One indicator over all articles. */
export function CompareView() {
  const w = useWords();
  const { query } = useRoute();
  const text = query.get("indicator") ?? "";
  const indicator = useDelayed(text.trim());
  useTitle(indicator || w.compare);
  const common = useLoaded("common", async (signal) => {
    const page = await json<ItemList<Metric>>(path(["metrics"], { top: sample }), signal);
    const counts = new Map<string, number>();
    for (const metric of page.items) counts.set(metric.indicator, (counts.get(metric.indicator) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]);
  });
  const figures = useLoaded(`figures ${indicator}`, (signal) =>
    indicator ? whole<Metric>(["metrics"], { indicator }, signal) : Promise.resolve([]),
  );
  return (
    <div class="page">
      <h1>{w.compareTitle}</h1>
      <p class="hint">{w.compareHint}</p>
      <div class="controls">
        <input
          type="search"
          class="big"
          aria-label={w.chooseIndicator}
          placeholder={w.chooseIndicator}
          list="indicators"
          value={text}
          onInput={(event) => replace(href(["compare"], { indicator: event.currentTarget.value }))}
        />
        <datalist id="indicators">{common.data?.map(([name]) => <option key={name} value={name} />)}</datalist>
      </div>
      {figures.error && <Failure error={figures.error} retry={figures.reload} />}
      {indicator && figures.isLoading && <Skeleton lines={8} />}
      {indicator && !figures.isLoading && figures.data?.length === 0 && <Empty title={w.noSeries(indicator)} hint={w.noSeriesHint} />}
      {indicator && !figures.isLoading && figures.data && figures.data.length > 0 && <Comparison indicator={indicator} metrics={figures.data} />}
      {common.data?.length === 0 && <Empty title={w.noFigures} hint={w.emptyCompareHint} />}
      {common.data && common.data.length > 0 && (
        <section class="suggested">
          <h2>{w.common}</h2>
          <p class="chips">
            {common.data.slice(0, suggested).map(([name, count]) => (
              <a key={name} href={href(["compare"], { indicator: name })} aria-current={name === indicator ? "true" : undefined}>
                {name} <small>{count}</small>
              </a>
            ))}
          </p>
        </section>
      )}
    </div>
  );
}
