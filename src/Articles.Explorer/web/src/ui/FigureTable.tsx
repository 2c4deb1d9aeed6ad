import type { Metric } from "../api/types";
import { href } from "../app/route";
import { amount } from "../language/format";
import { useWords } from "../language/language";

type Column = "subject" | "indicator" | "period" | "value" | "kind" | "article";

/** The place of a figure in its article. */
export const evidenceHref = (m: Metric) => href(["articles", m.articleId], { at: String(m.offset), len: String(m.length) });

/** Figures as a table; each one's evidence is a click away. */
export function FigureTable(props: {
  metrics: Metric[];
  titles: (id: string) => string;
  columns: Column[];
  disputed?: ReadonlySet<Metric>;
}) {
  const w = useWords();
  const cell = (column: Column, m: Metric) => {
    switch (column) {
      case "value":
        return (
          <td key={column} class="num">
            {amount(m)}
            {props.disputed?.has(m) && <span class="tag disputed">{w.disagree}</span>}
          </td>
        );
      case "kind":
        return (
          <td key={column}>
            <span class={`kind ${m.kind}`}>{w.kinds[m.kind]}</span>
          </td>
        );
      case "article":
        return (
          <td key={column}>
            <a href={evidenceHref(m)} title={m.text}>
              {props.titles(m.articleId)}
            </a>
          </td>
        );
      case "subject":
        return <td key={column}>{m.subject ? <a href={href(["entities", m.subject])}>{m.subject}</a> : "–"}</td>;
      default:
        return <td key={column}>{m[column] ?? "–"}</td>;
    }
  };
  return (
    <div class="table" tabindex={0} role="region" aria-label={w.allFigures}>
      <table>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column} scope="col" class={column === "value" ? "num" : undefined}>
                {column === "article" ? w.evidence : w[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.metrics.map((m, index) => (
            <tr key={index}>{props.columns.map((column) => cell(column, m))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
