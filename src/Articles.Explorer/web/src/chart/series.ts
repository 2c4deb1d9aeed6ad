import type { Metric } from "../api/types";

export interface Series {
  name: string;
  metrics: Metric[];
}

/** Figures that can share an axis: one indicator in one unit. */
export interface Group {
  key: string;
  indicator: string;
  unit: string;
  metrics: Metric[];
}

const grouped = <T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

/** Groups figures by what they measure, those with most dated figures first. */
export function byIndicator(metrics: Metric[]): Group[] {
  const dated = (group: Group) => group.metrics.filter((m) => m.period !== null).length;
  return [...grouped(metrics, (m) => (m.unit ? `${m.indicator}（${m.unit}）` : m.indicator))]
    .map(([key, members]) => ({ key, indicator: members[0]!.indicator, unit: members[0]!.unit, metrics: members }))
    .sort((a, b) => dated(b) - dated(a) || b.metrics.length - a.metrics.length);
}

/** One series a name, the largest first. */
export function seriesOf(metrics: Metric[], nameOf: (metric: Metric) => string): Series[] {
  return [...grouped(metrics, nameOf)]
    .map(([name, members]) => ({ name, metrics: members }))
    .sort((a, b) => b.metrics.length - a.metrics.length);
}

/** A period as a year with a fraction, or null where there is none. */
export function yearOf(period: string | null): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(period ?? "");
  if (!match) return null;
  return Number(match[1]) + (match[2] ? (Number(match[2]) - 1) / 12 : 0) + (match[3] ? (Number(match[3]) - 1) / 365 : 0);
}

/** Figures of the same thing, time, kind and unit that articles give different values for. */
export function disputes(metrics: Metric[]): Metric[][] {
  const same = grouped(
    metrics.filter((m) => m.subject !== null && m.period !== null),
    (m) => JSON.stringify([m.subject, m.indicator, m.unit, m.period, m.kind]),
  );
  return [...same.values()].filter(
    (group) => group.some((m) => m.articleId !== group[0]!.articleId && differs(m, group[0]!)),
  );
}

// "more than 30" and "36" do not contradict each other; two exact values do.
const differs = (a: Metric, b: Metric) => {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  if ((low.valueMax ?? low.value) >= high.value) return false;
  const isOpenUp = low.modifier === "moreThan" || low.modifier === "atLeast";
  const isOpenDown = high.modifier === "lessThan" || high.modifier === "atMost";
  const isNear = (low.modifier === "about" || high.modifier === "about") && high.value - low.value <= 0.05 * Math.abs(high.value);
  return !isOpenUp && !isOpenDown && !isNear;
};
