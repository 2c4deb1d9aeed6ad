import type { Metric } from "../api/types";
import { href } from "../app/route";
import { amount, number } from "../language/format";
import { useWords } from "../language/language";

/** What was understood of a figure, member by member. */
export function FigureFacts({ metric }: { metric: Metric }) {
  const w = useWords();
  const value = metric.valueMax === null ? number(metric.value) : `${number(metric.value)}–${number(metric.valueMax)}`;
  return (
    <>
      <p class="card-title">
        <span>{metric.indicator}</span> <b class="num">{amount(metric)}</b>
      </p>
      <dl class="facts">
        <dt>{w.subject}</dt>
        <dd>{metric.subject ? <a href={href(["entities", metric.subject])}>{metric.subject}</a> : <i>{w.unknown}</i>}</dd>
        <dt>{w.indicator}</dt>
        <dd>{metric.indicator}</dd>
        <dt>{w.comparator}</dt>
        <dd>{w.modifiers[metric.modifier]}</dd>
        <dt>{w.value}</dt>
        <dd class="num">{value}</dd>
        <dt>{w.unit}</dt>
        <dd>{metric.unit || "–"}</dd>
        <dt>{w.period}</dt>
        <dd>{metric.period ?? <i>{w.unknown}</i>}</dd>
        <dt>{w.kind}</dt>
        <dd>
          <span class={`kind ${metric.kind}`}>{w.kinds[metric.kind]}</span>
        </dd>
        <dt>{w.confidence}</dt>
        <dd class="num">{Math.round(metric.confidenceScore * 100)}%</dd>
      </dl>
    </>
  );
}
