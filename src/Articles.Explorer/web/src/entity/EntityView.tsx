import { useMemo } from "preact/hooks";
import { json, path } from "../api/client";
import type { EntityCard } from "../api/types";
import { useLoaded } from "../api/useLoaded";
import { href, replace, useRoute, withQuery } from "../app/route";
import { Chart } from "../chart/Chart";
import { byIndicator, seriesOf } from "../chart/series";
import { metricRows } from "../csv/metricRows";
import { number } from "../language/format";
import { useWords } from "../language/language";
import { CsvButton } from "../ui/CsvButton";
import { FigureTable } from "../ui/FigureTable";
import { usePrinting } from "../ui/usePrinting";
import { Category, Empty, Failure, Skeleton } from "../ui/parts";
import { useTitle } from "../ui/useTitle";

/** All that the articles say of one name. */
export function EntityView({ name }: { name: string }) {
  const w = useWords();
  useTitle(name);
  const loaded = useLoaded(`entity ${name}`, (signal) => json<EntityCard>(path(["entities", name]), signal));
  const card = loaded.data;
  return (
    <div class="page">
      <h1>
        {card?.name ?? name} {card && <Category name={card.category} />}
      </h1>
      {card && <Card card={card} />}
      {!card && !loaded.error && <Skeleton lines={10} />}
      {loaded.error?.status === 404 && <Empty title={w.noMatch} hint={w.noMatchHint} />}
      {loaded.error && loaded.error.status !== 404 && <Failure error={loaded.error} retry={loaded.reload} />}
    </div>
  );
}

function Card({ card }: { card: EntityCard }) {
  const w = useWords();
  const titles = (id: string) => card.articles.find((a) => a.id === id)?.title || w.untitled;
  return (
    <>
      <dl class="facts wide-facts">
        {card.aliases.length > 0 && (
          <>
            <dt>{w.aliases}</dt>
            <dd>{card.aliases.join("、")}</dd>
          </>
        )}
        {card.operator && (
          <>
            <dt>{w.operator}</dt>
            <dd>
              <a href={href(["entities", card.operator])}>{card.operator}</a>
            </dd>
          </>
        )}
        {card.roles.length > 0 && (
          <>
            <dt>{w.roles}</dt>
            <dd>
              {card.roles.map((role) => (
                <span key={`${role.person} ${role.title}`} class="role">
                  <a href={href(["entities", role.person])}>{role.person}</a> {role.title}
                </span>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Figures card={card} titles={titles} />
      <section>
        <h2>
          {w.mentionedIn} <small>{w.articleCount(number(card.articles.length))}</small>
        </h2>
        <ul class="cards">
          {card.articles.map((article) => (
            <li key={article.id}>
              <a href={href(["articles", article.id])}>{article.title || w.untitled}</a>
              <p class="meta">
                {article.publishedOn && <time>{article.publishedOn}</time>}
                <span>{w.mentionCount(number(article.mentions))}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
      {card.related.length > 0 && (
        <section>
          <h2>{w.related}</h2>
          <p class="chips">
            {card.related.map((other) => (
              <a key={`${other.category} ${other.name}`} href={href(["entities", other.name])}>
                {other.name}
              </a>
            ))}
          </p>
        </section>
      )}
    </>
  );
}

function Figures({ card, titles }: { card: EntityCard; titles: (id: string) => string }) {
  const w = useWords();
  const { query } = useRoute();
  const isPrinting = usePrinting();
  const groups = useMemo(() => byIndicator(card.metrics), [card]);
  const group = groups.find((g) => g.key === query.get("indicator")) ?? groups[0];
  if (!group) {
    return (
      <section>
        <h2>{w.overTime}</h2>
        <p class="hint">{w.noCardFigures}</p>
      </section>
    );
  }
  const series = seriesOf(group.metrics, () => card.name);
  return (
    <section>
      <div class="section-head">
        <h2>{w.overTime}</h2>
        <CsvButton name={card.name} rows={() => metricRows(card.metrics, titles)} />
      </div>
      <div class="controls inline">
        <label>
          {w.indicator}{" "}
          <select value={group.key} onChange={(event) => replace(withQuery({ indicator: event.currentTarget.value }))}>
            {groups.map((g) => (
              <option key={g.key} value={g.key}>
                {`${g.key} · ${g.metrics.length}`}
              </option>
            ))}
          </select>
        </label>
        <a href={href(["compare"], { indicator: group.indicator })}>{w.compareIt}</a>
      </div>
      {card.hasMoreMetrics && <p class="hint">{w.firstFigures(number(card.metrics.length))}</p>}
      <Chart series={series} title={group.key} titles={titles} />
      <FigureTable metrics={group.metrics} titles={titles} columns={["period", "value", "kind", "article"]} />
      {groups.length > 1 && (
        <details open={isPrinting}>
          <summary>
            {w.allFigures} <small>{number(card.metrics.length)}</small>
          </summary>
          <FigureTable metrics={card.metrics} titles={titles} columns={["indicator", "period", "value", "kind", "article"]} />
        </details>
      )}
    </section>
  );
}
