import type { Repair } from "../api/types";
import { useWords } from "../language/language";

/** A repair as it was and as it is now. */
export function RepairChange({ repair }: { repair: Repair }) {
  const w = useWords();
  return (
    <div class="change">
      <span class="tag">{w.repairKinds[repair.kind] ?? repair.kind}</span>
      {repair.kind === "Unrepaired" ? (
        <p>{w.unrepaired}</p>
      ) : (
        <p>
          <del aria-label={w.before}>{visible(repair.before)}</del>
          <span aria-hidden="true"> → </span>
          <ins aria-label={w.after}>{visible(repair.after)}</ins>
        </p>
      )}
    </div>
  );
}

// What can't be seen is named: a line end, a control or format character, nothing at all.
const visible = (text: string) =>
  text === ""
    ? "∅"
    : text.replace(/[\p{Cc}\p{Cf}]/gu, (c) =>
        c === "\n" ? "↵" : `[U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`,
      );
