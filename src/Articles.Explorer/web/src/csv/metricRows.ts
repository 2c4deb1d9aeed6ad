import type { Metric } from "../api/types";
import { words } from "../language/language";

/** Figures as a table with a head, the values as they are and not as they are shown. */
export function metricRows(metrics: Metric[], titles: (id: string) => string): (string | number | null)[][] {
  const w = words();
  const head = [w.subject, w.indicator, w.comparator, w.value, `${w.value} ≤`, w.unit, w.period, w.kind, w.evidence, w.article];
  return [
    head,
    ...metrics.map((m) => [
      m.subject, m.indicator, w.modifiers[m.modifier], m.value, m.valueMax, m.unit, m.period, w.kinds[m.kind], m.text, titles(m.articleId),
    ]),
  ];
}
