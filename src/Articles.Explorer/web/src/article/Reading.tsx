import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import type { Place } from "../api/types";
import { go, withQuery } from "../app/route";
import { language, useWords } from "../language/language";
import { useStore } from "../app/store";
import { MarkCard, type Shown } from "./MarkCard";
import { marked, type MarkedText } from "./Marked";
import { placeOf, segmentsOf, type Marks, type Segment } from "./marks";
import { ReadingText } from "./ReadingText";

const cardWidth = 340;

/** The article as one reads it, its title first; marks answer to the mouse, to touch and to the keyboard. */
export function Reading(props: { text: string; title: string | null; marks: Marks; chosen: Place | null; children: ComponentChildren }) {
  const w = useWords();
  const { text, title, marks, chosen } = props;
  const area = useRef<HTMLElement>(null);
  const spoken = useStore(language);
  const segments = useMemo(() => segmentsOf(marks, chosen), [marks, chosen?.offset, chosen?.length]);
  const stops = useMemo(() => segments.filter((segment) => segment.isStop), [segments]);
  const tabStop = useRef(-1);
  if (!stops.some((stop) => stop.start === tabStop.current)) tabStop.current = stops[0]?.start ?? -1;
  const whole = useMemo<MarkedText>(() => ({ text, marks, segments, tabStop }), [text, marks, segments, spoken]);
  const [shown, setShown] = useState<Shown | null>(null);
  const [sought, setSought] = useState<{ start: number } | null>(null);

  // Whether the keyboard asked for a card that is not there yet.
  const awaitsCard = useRef(false);

  const focusCard = () => area.current?.querySelector<HTMLElement>(".mark-card.pinned")?.focus({ preventScroll: true });
  const find = (start: number) => area.current?.querySelector<HTMLElement>(`[data-start="${start}"]`) ?? null;
  const show = (element: HTMLElement, isPinned: boolean) => {
    const segment = segments.find((s) => s.start === Number(element.dataset["start"]));
    if (!segment || (segment.figure < 0 && segment.mention < 0 && segment.repair < 0)) return setShown(null);
    const [frame, box] = [area.current!.getBoundingClientRect(), element.getClientRects()[0] ?? element.getBoundingClientRect()];
    const left = Math.max(0, Math.min(box.left - frame.left, frame.width - cardWidth));
    setShown({ segment, top: box.bottom - frame.top + 6, left, isPinned });
  };
  const choose = (segment: Segment) => {
    const { offset, length } = placeOf(marks, segment);
    go(withQuery({ at: String(offset), len: String(length) }));
  };
  const close = () => {
    const start = shown?.segment.start;
    setShown(null);
    go(withQuery({ at: null, len: null }));
    if (start !== undefined) setSought({ start });
  };

  useEffect(() => {
    const element = chosen && find(chosen.offset);
    if (!element) return setShown(null);
    element.scrollIntoView({ block: "center" });
    moveTabStop(Number(element.dataset["start"]));
    show(element, true);
  }, [chosen?.offset, chosen?.length, segments]);
  useLayoutEffect(() => {
    if (!shown?.isPinned || !awaitsCard.current) return;
    awaitsCard.current = false;
    focusCard();
  }, [shown]);
  useLayoutEffect(() => {
    const element = sought && find(sought.start);
    element?.scrollIntoView({ block: "nearest" });
    element?.focus({ preventScroll: true });
  }, [sought]);

  const moveTabStop = (start: number) => {
    find(tabStop.current)?.setAttribute("tabindex", "-1");
    if (!stops.some((stop) => stop.start === start)) return;
    tabStop.current = start;
    find(start)?.setAttribute("tabindex", "0");
  };
  const markAt = (event: Event) => (event.target as Element).closest?.<HTMLElement>("[data-start]") ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    const element = markAt(event);
    if (!element) return;
    const index = stops.findIndex((stop) => stop.start === Number(element.dataset["start"]));
    const step = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (step !== undefined && stops[step]) {
      moveTabStop(stops[step].start);
      setSought({ start: stops[step].start });
    } else if (event.key === "Enter" || event.key === " ") {
      choose(stops[index]!);
      // The card is there once the address has changed, or already.
      if (shown?.isPinned && shown.segment.start === stops[index]!.start) focusCard();
      else awaitsCard.current = true;
    } else if (event.key === "Escape") {
      setShown(null);
    } else {
      return;
    }
    event.preventDefault();
  };
  const hover = (event: Event) => {
    const element = markAt(event);
    if (shown?.isPinned) return;
    if (element) show(element, false);
    else setShown(null);
  };
  const click = (event: Event) => {
    const element = markAt(event);
    const segment = element && segments.find((s) => s.start === Number(element.dataset["start"]));
    awaitsCard.current = false;
    if (segment && getSelection()?.isCollapsed !== false) choose(segment);
  };

  const titled = title !== null && text.startsWith(title);
  return (
    <article ref={area} class="reading" aria-label={w.textRegion} onMouseOver={hover} onMouseLeave={() => shown?.isPinned || setShown(null)} onFocusIn={hover} onClick={click} onKeyDown={onKeyDown}>
      <h1>{titled ? marked(whole, 0, title.length) : (title ?? w.untitled)}</h1>
      {props.children}
      <ReadingText whole={whole} from={titled ? title.length : 0} needed={[chosen?.offset ?? 0, sought?.start ?? 0]} />
      {shown && <MarkCard text={text} marks={marks} shown={shown} close={close} />}
    </article>
  );
}
