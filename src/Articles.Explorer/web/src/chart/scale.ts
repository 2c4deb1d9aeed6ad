/** Round numbers that divide a range into about `count` steps. */
export function ticks(low: number, high: number, count: number): number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough;
  const marks: number[] = [];
  for (let i = Math.floor(low / step); i <= Math.ceil(high / step); i++) marks.push(Number((i * step).toPrecision(12)));
  return marks;
}

/** Years to label, at most `count` of them. */
export function years(first: number, last: number, count: number): number[] {
  const step = Math.max(1, Math.ceil((last - first) / Math.max(1, count - 1)));
  const marks: number[] = [];
  for (let year = first; year <= last; year += step) marks.push(year);
  return marks;
}

export const linear = (from: [number, number], to: [number, number]) => (value: number) =>
  to[0] + ((value - from[0]) / (from[1] - from[0] || 1)) * (to[1] - to[0]);
