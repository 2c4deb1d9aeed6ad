import type { Entity, Metric, Place, Repair } from "../api/types";

/** A stretch of text with all that was understood of it. */
export interface Segment {
  start: number;
  end: number;
  /** Index into `Marks.figures`, `.mentions` and `.repairs`, or -1. */
  figure: number;
  mention: number;
  repair: number;
  isChosen: boolean;
  /** Whether the keyboard stops here: once for each mark. */
  isStop: boolean;
}

interface Figures extends Place {
  metrics: Metric[];
}

interface MentionMark extends Place {
  entity: Entity;
}

/** An article's marks, each kind in text order and without overlap. */
export interface Marks {
  figures: Figures[];
  mentions: MentionMark[];
  repairs: (Place & { repair: Repair })[];
}

const byPlace = (a: Place, b: Place) => a.offset - b.offset || b.length - a.length;

export function marksOf(entities: Entity[], metrics: Metric[], repairs: Repair[]): Marks {
  return {
    figures: together(metrics),
    mentions: apart(entities.flatMap((entity) => entity.mentions.map(({ offset, length }) => ({ offset, length, entity })))),
    repairs: apart(repairs.map((repair) => ({ offset: repair.offset, length: repair.length, repair }))),
  };
}

/** Figures whose clauses overlap share one mark. */
function together(metrics: Metric[]): Figures[] {
  const marks: Figures[] = [];
  for (const metric of [...metrics].sort(byPlace)) {
    const last = marks.at(-1);
    if (last && metric.offset < last.offset + last.length) {
      last.length = Math.max(last.length, metric.offset + metric.length - last.offset);
      last.metrics.push(metric);
    } else {
      marks.push({ offset: metric.offset, length: metric.length, metrics: [metric] });
    }
  }
  return marks;
}

/** Of names within names the outer one is marked. */
function apart<T extends Place>(places: T[]): T[] {
  let end = 0;
  return places.sort(byPlace).filter((place) => {
    const isFree = place.offset >= end && place.length > 0;
    if (isFree) end = place.offset + place.length;
    return isFree;
  });
}

/** Cuts the marked parts of the text where any mark begins or ends; unmarked text has no segment. */
export function segmentsOf(marks: Marks, chosen: Place | null): Segment[] {
  const layers: Place[][] = [marks.figures, marks.mentions, marks.repairs, chosen ? [chosen] : []];
  const cuts = [...new Set(layers.flat().flatMap(({ offset, length }) => [offset, offset + length]))].sort((a, b) => a - b);
  const next = [0, 0, 0, 0];
  const stopped = { figure: -1, mention: -1, repair: -1 };
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!];
    const [figure, mention, repair, chosenIndex] = layers.map((layer, n) => covering(layer, next, n, start)) as [number, number, number, number];
    if (figure < 0 && mention < 0 && repair < 0 && chosenIndex < 0) continue;
    const isStop =
      mention >= 0 ? stopped.mention < mention : figure >= 0 ? stopped.figure < figure : repair >= 0 && stopped.repair < repair;
    if (isStop && mention >= 0) stopped.mention = mention;
    else if (isStop && figure >= 0) stopped.figure = figure;
    else if (isStop) stopped.repair = repair;
    segments.push({ start, end, figure, mention, repair, isChosen: chosenIndex >= 0, isStop });
  }
  return segments;
}

function covering(layer: Place[], next: number[], n: number, position: number): number {
  while (next[n]! < layer.length && layer[next[n]!]!.offset + layer[next[n]!]!.length <= position) next[n]!++;
  const place = layer[next[n]!];
  return place && place.offset <= position ? next[n]! : -1;
}

/** The first segment that ends after a position. */
export function firstAfter(segments: Segment[], position: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a click on a segment points: its innermost mark. */
export function placeOf(marks: Marks, segment: Segment): Place {
  return marks.mentions[segment.mention] ?? marks.figures[segment.figure] ?? marks.repairs[segment.repair] ?? { offset: segment.start, length: segment.end - segment.start };
}
