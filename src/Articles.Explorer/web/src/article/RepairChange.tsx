import type { Repair } from "../api/types";
import { useWords } from "../language/language";

const context = 8;

/** A repair as it was and as it is now, between what stands before and after it. */
export function RepairChange({ repair, text }: { repair: Repair; text: string }) {
  const w = useWords();
  const end = repair.offset + repair.length;
  return (
    <div class="change">
      <span class="tag">{w.repairKinds[repair.kind] ?? repair.kind}</span>
      {repair.kind === "Unrepaired" ? (
        <p>{w.unrepaired}</p>
      ) : (
        <p>
          {visible(text.slice(Math.max(0, repair.offset - context), repair.offset), "")}
          <del aria-label={w.before}>{visible(repair.before)}</del>
          <span aria-hidden="true"> → </span>
          <ins aria-label={w.after}>{visible(repair.after)}</ins>
          {visible(text.slice(end, end + context), "")}
        </p>
      )}
    </div>
  );
}

// What can't be seen is named: a line end, a control or format character, nothing at all.
const visible = (text: string, nothing = "∅") =>
  text === ""
    ? nothing
    : text.replace(/[\p{Cc}\p{Cf}]/gu, (c) =>
        c === "\n" ? "↵" : `[U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`,
      );
