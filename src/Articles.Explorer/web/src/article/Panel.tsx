import type { ComponentChild, ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { ArticleDetail, Entity, Metric, Place, Repair, Summary } from "../api/types";
import { go, href, useRoute, withQuery } from "../app/route";
import { metricRows } from "../csv/metricRows";
import { amount, number, titleOf } from "../language/format";
import { useWords } from "../language/language";
import { CsvButton } from "../ui/CsvButton";
import { Category, Choice, Skeleton } from "../ui/parts";
import { useNarrow } from "../ui/useNarrow";
import { RepairChange } from "./RepairChange";

export interface Results {
  text: string;
  entities: Entity[];
  metrics: Metric[];
  repairs: Repair[];
  summary: Summary;
}

const tabs = ["text", "summary", "figures", "entities", "repairs"] as const;

/** The same as the marks in the text, as lists; each entry leads to its place. */
export function Panel({ article, data }: { article: ArticleDetail; data: Results | null }) {
  const w = useWords();
  const { query } = useRoute();
  const tab = tabs.find((name) => name === query.get("tab")) ?? "summary";
  const counts = { figures: data?.metrics.length, entities: data?.entities.length, repairs: data?.repairs.length } as Record<string, number>;
  const isNarrow = useNarrow();
  const isChosen = query.get("tab") !== null;
  const names = { text: w.textRegion, summary: w.summary, figures: w.figures, entities: w.entities, repairs: w.repairs };
  return (
    <aside class="panel" aria-label={names[tab]}>
      {isNarrow && isChosen && <h1>{titleOf(article)}</h1>}
      <Choice
        label={w.filter}
        options={tabs.map((name) => [name, isNarrow || counts[name] === undefined ? names[name] : `${names[name]} ${number(counts[name])}`])}
        value={isChosen || !isNarrow ? tab : "text"}
        choose={(value) => go(withQuery({ tab: value === "text" ? null : value, at: null, len: null }))}
      />
      <div class="panel-body">{data ? <Tab tab={tab} data={data} article={article} /> : <Skeleton />}</div>
    </aside>
  );
}

function Tab({ tab, data, article }: { tab: (typeof tabs)[number]; data: Results; article: ArticleDetail }) {
  const w = useWords();
  const title = titleOf(article);
  switch (tab) {
    case "figures":
      return (
        <Sliced
          items={data.metrics}
          empty={w.noFigures}
          csv={{ name: `${title}-${w.figures}`, rows: () => metricRows(data.metrics, () => title) }}
          draw={(m) => (
            <ToPlace place={m}>
              <span class="card-title">
                <span>{m.indicator}</span> <b class="num">{amount(m)}</b>
              </span>
              <span class="meta">
                {m.subject && <span>{m.subject}</span>}
                {m.period && <time>{m.period}</time>}
                <span class={`kind ${m.kind}`}>{w.kinds[m.kind]}</span>
              </span>
            </ToPlace>
          )}
        />
      );
    case "entities":
      return (
        <Sliced
          items={data.entities}
          empty={w.noEntities}
          csv={{
            name: `${title}-${w.entities}`,
            rows: () => [
              [w.entities, w.kind, w.aliases, w.stats.articles],
              ...data.entities.map((e) => [e.name, w.categories[e.category] ?? e.category, e.aliases.join("; "), e.count]),
            ],
          }}
          draw={(e) => (
            <div class="entity-line">
              <a href={href(["entities", e.name])}>{e.name}</a> <Category name={e.category} />
              {e.mentions[0] && (
                <ToPlace place={e.mentions[0]} label={`${e.name}: ${w.showInText}, ${w.mentionCount(number(e.count))}`}>
                  {w.mentionCount(number(e.count))}
                </ToPlace>
              )}
            </div>
          )}
        />
      );
    case "repairs":
      return (
        <Sliced
          items={data.repairs}
          empty={w.noRepairs}
          draw={(r) => (
            <ToPlace place={r}>
              <RepairChange repair={r} text={data.text} />
            </ToPlace>
          )}
        />
      );
    default:
      return (
        <>
          {data.summary.sentences.length === 0 && <p class="hint">{w.noSummary}</p>}
          <ol class="summary">
            {data.summary.sentences.map((sentence) => (
              <li key={sentence.offset}>
                <ToPlace place={sentence}>{sentence.text}</ToPlace>
              </li>
            ))}
          </ol>
          {data.summary.keyPhrases.length > 0 && <h2>{w.keyPhrases}</h2>}
          <p class="chips">
            {data.summary.keyPhrases.map((phrase) => (
              <a key={phrase} href={href(["search"], { q: phrase })}>
                {phrase}
              </a>
            ))}
          </p>
        </>
      );
  }
}

const slice = 200;

function Sliced<T>(props: {
  items: T[];
  empty: string;
  csv?: { name: string; rows: () => (string | number | null)[][] };
  draw: (item: T) => ComponentChild;
}) {
  const w = useWords();
  const [shown, setShown] = useState(slice);
  if (props.items.length === 0) return <p class="hint">{props.empty}</p>;
  return (
    <>
      {props.csv && <CsvButton {...props.csv} />}
      <ul class="entries">
        {props.items.slice(0, shown).map((item, index) => (
          <li key={index}>{props.draw(item)}</li>
        ))}
      </ul>
      {shown < props.items.length && (
        <button class="wide" onClick={() => setShown(shown + slice)}>
          {w.more}
        </button>
      )}
    </>
  );
}

/** Leads to a place of the text; where the lists cover the text, it closes them. */
function ToPlace(props: { place: Place; label?: string; children: ComponentChildren }) {
  const isNarrow = useNarrow();
  const { offset, length } = props.place;
  const changes = { at: String(offset), len: String(Math.max(1, length)), form: null };
  return (
    <a class="to-place" href={withQuery(isNarrow ? { ...changes, tab: null } : changes)} aria-label={props.label}>
      {props.children}
    </a>
  );
}
