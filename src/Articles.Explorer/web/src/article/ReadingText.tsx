import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { usePrinting } from "../ui/usePrinting";
import { marked, type MarkedText } from "./Marked";
import { slicesOf, type Paragraph, type Slice } from "./slices";
import { isRow, textTable } from "./TextTable";

/** The text after its title, in slices: those near the screen with their marks, the others as plain text; on paper all. */
export function ReadingText(props: { whole: MarkedText; from: number; needed: number[] }) {
  const { whole, from, needed } = props;
  const slices = useMemo(() => slicesOf(whole.text, from), [whole.text, from]);
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0]));
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const after = new Set(before);
          for (const entry of entries) {
            const index = Number((entry.target as HTMLElement).dataset["slice"]);
            if (entry.isIntersecting) after.add(index);
            else after.delete(index);
          }
          return after;
        }),
      { rootMargin: "1200px 0px" },
    );
    for (const element of body.current!.children) observer.observe(element);
    return () => observer.disconnect();
  }, [slices]);
  const isPrinting = usePrinting();
  const forced = needed.map((position) => slices.findIndex((slice) => slice.end > position));
  return (
    <div ref={body} class="text">
      {slices.map((slice, index) => (
        <SliceText key={index} index={index} whole={whole} slice={slice} isNear={isPrinting || near.has(index) || forced.includes(index)} />
      ))}
    </div>
  );
}

function SliceText(props: { index: number; whole: MarkedText; slice: Slice; isNear: boolean }) {
  const { index, whole, slice, isNear } = props;
  return useMemo(
    () => (
      <div class="slice" data-slice={index}>
        {groupsOf(whole.text, slice.paragraphs).map((group) =>
          Array.isArray(group) ? (
            textTable(whole, group, isNear)
          ) : (
            <p key={group.start} class={group.goesOn ? "goes-on" : undefined}>
              {isNear ? marked(whole, group.start, group.end) : whole.text.slice(group.start, group.end)}
            </p>
          ),
        )}
      </div>
    ),
    [whole, slice, isNear],
  );
}

/** Paragraphs, and the rows of each table together. */
function groupsOf(text: string, paragraphs: Paragraph[]): (Paragraph | Paragraph[])[] {
  const groups: (Paragraph | Paragraph[])[] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (!isRow(text, paragraph)) groups.push(paragraph);
    else if (Array.isArray(last)) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}
