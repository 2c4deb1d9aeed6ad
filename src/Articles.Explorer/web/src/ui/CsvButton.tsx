import { csv, download } from "../csv/csv";
import { useWords } from "../language/language";

/** Downloads what the view shows. */
export function CsvButton(props: { name: string; rows: () => (string | number | null)[][] }) {
  const w = useWords();
  return (
    <button class="quiet" onClick={() => download(`${props.name}.csv`, csv(props.rows()))}>
      {w.csv}
    </button>
  );
}
