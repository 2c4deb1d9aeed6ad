import type { Metric } from "../api/types";
import { replace, useRoute, withQuery } from "../app/route";
import { Chart } from "../chart/Chart";
import { disputes, seriesOf } from "../chart/series";
import { metricRows } from "../csv/metricRows";
import { amount } from "../language/format";
import { useWords } from "../language/language";
import { CsvButton } from "../ui/CsvButton";
import { evidenceHref, FigureTable } from "../ui/FigureTable";
import { useTitles } from "../ui/useTitles";

/** An indicator's figures as series, a subject each; where articles disagree, both are shown and marked. */
export function Comparison({ indicator, metrics }: { indicator: string; metrics: Metric[] }) {
  const w = useWords();
  const { query } = useRoute();
  const titles = useTitles(metrics.map((m) => m.articleId));
  const units = [...new Set(metrics.map((m) => m.unit))];
  const unit = units.includes(query.get("unit") ?? "") ? query.get("unit")! : null;
  const kinds = [...new Set(metrics.map((m) => m.kind))];
  const kind = kinds.find((name) => name === query.get("kind")) ?? null;
  const shown = metrics.filter((m) => (unit === null || m.unit === unit) && (kind === null || m.kind === kind));
  const groups = disputes(shown);
  const disputed = new Set(groups.flat());
  // Two units have no axis in common: the chart is of the first one until another is chosen.
  const axis = unit ?? mostCommon(shown.map((m) => m.unit));
  const series = seriesOf(
    shown.filter((m) => m.unit === axis),
    (m) => m.subject ?? titles(m.articleId),
  );
  return (
    <section aria-label={indicator}>
      <div class="section-head">
        <div class="controls inline">
          {units.length > 1 && (
            <label>
              {w.unit}{" "}
              <select value={unit ?? ""} onChange={(event) => replace(withQuery({ unit: event.currentTarget.value }))}>
                <option value="">{w.allUnits}</option>
                {units.filter(Boolean).map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
          )}
          {kinds.length > 1 && (
            <label>
              {w.kind}{" "}
              <select value={kind ?? ""} onChange={(event) => replace(withQuery({ kind: event.currentTarget.value }))}>
                <option value="">{w.allKinds}</option>
                {kinds.map((name) => (
                  <option key={name} value={name}>
                    {w.kinds[name]}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <CsvButton name={indicator} rows={() => metricRows(shown, titles)} />
      </div>
      {groups.length > 0 && (
        <div class="notice warn" role="status">
          <strong>{w.disagreements(groups.length)}</strong>
          <ul>
            {groups.map((group, index) => (
              <li key={index}>
                {w.disagreeAbout(group[0]!.subject!, group[0]!.period!)}
                {group.map((m, n) => (
                  <span key={n}>
                    {n > 0 && " ≠ "}
                    <b class="num">{amount(m)}</b> <a href={evidenceHref(m)}>{titles(m.articleId)}</a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Chart series={series} title={axis ? `${indicator}（${axis}）` : indicator} titles={titles} disputed={disputed} />
      <FigureTable metrics={shown} titles={titles} disputed={disputed} columns={["subject", "period", "value", "kind", "article"]} />
    </section>
  );
}

function mostCommon(values: string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
