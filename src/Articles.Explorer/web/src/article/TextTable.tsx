import { marked, type MarkedText } from "./Marked";
import type { Paragraph } from "./slices";

/** Lines with tabs, one below the other: a table's rows, as the text has them. */
export function textTable(whole: MarkedText, rows: Paragraph[], isNear: boolean) {
  return (
    <table key={rows[0]!.start}>
      <tbody>
        {rows.map((row) => (
          <tr key={row.start}>
            {cellsOf(whole.text, row).map(({ start, end }) => (
              <td key={start}>{start === end ? null : isNear ? marked(whole, start, end) : whole.text.slice(start, end)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function isRow(text: string, { start, end }: Paragraph): boolean {
  const tab = text.indexOf("\t", start);
  return tab >= 0 && tab < end;
}

function cellsOf(text: string, row: Paragraph): { start: number; end: number }[] {
  const cells = [];
  for (let start = row.start; start <= row.end; ) {
    const tab = text.indexOf("\t", start);
    const end = tab < 0 || tab > row.end ? row.end : tab;
    cells.push({ start, end });
    start = end + 1;
  }
  return cells;
}
