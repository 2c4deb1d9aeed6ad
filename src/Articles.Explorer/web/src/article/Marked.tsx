import type { ComponentChildren } from "preact";
import { amount, category } from "../language/format";
import { words } from "../language/language";
import { firstAfter, type Marks, type Segment } from "./marks";

export interface MarkedText {
  text: string;
  marks: Marks;
  segments: Segment[];
  /** Start of the segment that the Tab key reaches; the arrow keys move it. */
  tabStop: { current: number };
}

/** Text with its marks. All of it is text nodes: nothing of an article is ever markup. */
export function marked(whole: MarkedText, start: number, end: number): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let position = start;
  for (let i = firstAfter(whole.segments, start); i < whole.segments.length; i++) {
    const segment = whole.segments[i]!;
    if (segment.start >= end) break;
    const [from, to] = [Math.max(segment.start, start), Math.min(segment.end, end)];
    if (from > position) parts.push(whole.text.slice(position, from));
    parts.push(mark(whole, segment, whole.text.slice(from, to), from === segment.start));
    position = to;
  }
  if (position < end) parts.push(whole.text.slice(position, end));
  return parts;
}

// A segment that goes over several cells is one stop of the keyboard, where it begins.
function mark({ marks, tabStop }: MarkedText, segment: Segment, text: string, isBeginning: boolean) {
  const mention = marks.mentions[segment.mention];
  const classes = [
    mention && `entity c-${mention.entity.category}`,
    segment.figure >= 0 && "figure",
    segment.repair >= 0 && "repair",
    segment.isChosen && "chosen",
  ];
  const stop = segment.isStop && isBeginning
    ? { role: "button" as const, tabindex: segment.start === tabStop.current ? 0 : -1, "aria-label": label(marks, segment, text) }
    : {};
  return (
    <span key={segment.start} class={classes.filter(Boolean).join(" ")} data-start={segment.start} {...stop}>
      {text}
    </span>
  );
}

function label(marks: Marks, segment: Segment, text: string): string {
  const w = words();
  const mention = marks.mentions[segment.mention];
  if (mention) return `${text}, ${category(mention.entity.category)}`;
  const figures = marks.figures[segment.figure];
  if (figures) return `${text}, ${figures.metrics.map((m) => `${m.indicator} ${amount(m)}`).join("; ")}`;
  return `${text}, ${w.markOf.repair}`;
}
