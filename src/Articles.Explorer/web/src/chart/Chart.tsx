import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Kind, Metric } from "../api/types";
import { amount, short } from "../language/format";
import { useWords } from "../language/language";
import { evidenceHref } from "../ui/FigureTable";
import { linear, ticks, years } from "./scale";
import { yearOf, type Series } from "./series";
import { Shape } from "./Shape";

const height = 280;
const margin = { top: 16, right: 20, bottom: 30, left: 56 };
const colours = 6;
const kinds: Kind[] = ["actual", "target", "change"];

interface Point {
  metric: Metric;
  x: number;
  y: number;
}

/** Figures over time. Results are dots on a line, targets open diamonds on a dashed one, changes triangles. */
export function Chart(props: { series: Series[]; title: string; titles: (id: string) => string; disputed?: ReadonlySet<Metric> }) {
  const w = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  const [looked, setLooked] = useState<(Point & { name: string }) | null>(null);
  // Measured before the first paint: a chart wider than its frame would make a narrow page scroll sideways for a moment.
  useLayoutEffect(() => {
    const measure = () => setWidth(Math.max(240, frame.current!.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, []);
  const dated = props.series.map((s) => ({ ...s, metrics: s.metrics.filter((m) => yearOf(m.period) !== null) }));
  const all = dated.flatMap((s) => s.metrics);
  const used = kinds.filter((kind) => all.some((m) => m.kind === kind));
  const times = all.map((m) => yearOf(m.period)!);
  const [first, last] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  const values = all.flatMap((m) => [m.value, m.valueMax ?? m.value]);
  const marks = ticks(Math.min(0, ...values), Math.max(0, ...values), 4);
  const x = linear([first - 0.4, last + 0.4], [margin.left, width - margin.right]);
  const y = linear([marks[0]!, marks.at(-1)!], [height - margin.bottom, margin.top]);
  const point = (metric: Metric): Point => ({ metric, x: x(yearOf(metric.period)!), y: y(metric.value) });
  return (
    <div class="chart" ref={frame}>
      {all.length === 0 ? (
        <p class="hint">{w.noDated}</p>
      ) : (
        <figure>
          <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={w.chartLabel(props.title, all.length)}>
            {marks.map((value) => (
              <g key={value} class="grid">
                <line x1={margin.left} x2={width - margin.right} y1={y(value)} y2={y(value)} />
                <text x={margin.left - 8} y={y(value) + 4} text-anchor="end">
                  {short(value)}
                </text>
              </g>
            ))}
            {years(first, last, width / 70).map((year) => (
              <text key={year} class="tick" x={x(year)} y={height - 8} text-anchor="middle">
                {year}
              </text>
            ))}
            {dated.map((series, index) => (
              <g key={series.name} class={`series s${index % colours}`}>
                {kinds.map((kind) => {
                  const points = series.metrics.filter((m) => m.kind === kind).map(point).sort((a, b) => a.x - b.x);
                  return (
                    <g key={kind} class={kind}>
                      {kind !== "change" && points.length > 1 && <polyline points={points.map((p) => `${p.x},${p.y}`).join(" ")} />}
                      {points.map((p, n) => (
                        <a
                          key={n}
                          href={evidenceHref(p.metric)}
                          aria-label={`${series.name}, ${p.metric.period}: ${amount(p.metric)}, ${w.kinds[kind]}${props.disputed?.has(p.metric) ? `, ${w.disagree}` : ""}`}
                          onMouseEnter={() => setLooked({ ...p, name: series.name })}
                          onMouseLeave={() => setLooked(null)}
                          onFocus={() => setLooked({ ...p, name: series.name })}
                          onBlur={() => setLooked(null)}
                        >
                          {p.metric.valueMax !== null && <line class="range" x1={p.x} x2={p.x} y1={p.y} y2={y(p.metric.valueMax)} />}
                          <circle class="touch" cx={p.x} cy={p.y} r="14" />
                          {props.disputed?.has(p.metric) && <circle class="dispute" cx={p.x} cy={p.y} r="10" />}
                          <Shape kind={kind} x={p.x} y={p.y} />
                        </a>
                      ))}
                    </g>
                  );
                })}
              </g>
            ))}
          </svg>
          {looked && (
            <div class="chart-tip" style={{ left: `${Math.min(looked.x, width - 200)}px`, top: `${looked.y + 16}px` }}>
              <b>{amount(looked.metric)}</b> {looked.metric.period} · {w.kinds[looked.metric.kind]}
              <span>{looked.name}</span>
              <span>{props.titles(looked.metric.articleId)}</span>
            </div>
          )}
          <figcaption>
            {props.series.length > 1 &&
              dated.map((series, index) => (
                <span key={series.name} class={`key s${index % colours}`}>
                  <i />
                  {series.name}
                </span>
              ))}
            {used.map((kind) => (
              <span key={kind} class={`key ${kind}`}>
                <svg width="18" height="14" aria-hidden="true">
                  <Shape kind={kind} x={9} y={7} />
                </svg>
                {w.kinds[kind]}
              </span>
            ))}
          </figcaption>
        </figure>
      )}
    </div>
  );
}
