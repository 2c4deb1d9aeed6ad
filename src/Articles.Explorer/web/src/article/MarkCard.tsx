import { href } from "../app/route";
import { number } from "../language/format";
import { useWords } from "../language/language";
import { FigureFacts } from "../ui/FigureFacts";
import { Category } from "../ui/parts";
import type { Marks, Segment } from "./marks";
import { RepairChange } from "./RepairChange";

export interface Shown {
  segment: Segment;
  /** Where the card goes, in pixels of the reading area. */
  top: number;
  left: number;
  /** Whether it stays, and can be used, until it is closed. */
  isPinned: boolean;
}

/** All that was understood of one place. */
export function MarkCard(props: { text: string; marks: Marks; shown: Shown; close: () => void }) {
  const w = useWords();
  const { marks, shown, close } = props;
  const mention = marks.mentions[shown.segment.mention];
  const figures = marks.figures[shown.segment.figure];
  const repair = marks.repairs[shown.segment.repair];
  return (
    <div
      class={shown.isPinned ? "mark-card pinned" : "mark-card"}
      role={shown.isPinned ? "dialog" : "tooltip"}
      aria-label={[figures && w.markOf.figure, mention && w.markOf.entity, repair && w.markOf.repair].filter(Boolean).join(", ")}
      tabindex={-1}
      style={{ top: `${shown.top}px`, left: `${shown.left}px` }}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      {shown.isPinned && (
        <button class="quiet close" aria-label={w.close} onClick={close}>
          ×
        </button>
      )}
      {figures?.metrics.map((metric, index) => (
        <section key={index}>
          <FigureFacts metric={metric} />
          <p class="links">
            <a href={href(["compare"], { indicator: metric.indicator })}>{w.compareIt}</a>
          </p>
        </section>
      ))}
      {mention && (
        <section>
          <p class="card-title">
            <a href={href(["entities", mention.entity.name])}>{mention.entity.name}</a> <Category name={mention.entity.category} />
          </p>
          <p class="meta">
            <span>{w.mentionCount(number(mention.entity.count))}</span>
            {mention.entity.aliases.length > 0 && (
              <span>
                {w.aliases} {mention.entity.aliases.join("、")}
              </span>
            )}
          </p>
        </section>
      )}
      {repair && (
        <section>
          <RepairChange repair={repair.repair} text={props.text} />
        </section>
      )}
    </div>
  );
}
