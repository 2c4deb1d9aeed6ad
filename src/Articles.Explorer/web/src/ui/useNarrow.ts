import { useEffect, useState } from "preact/hooks";

const query = matchMedia("(max-width: 62rem)");

/** Whether the text and the lists beside it have to share one column; the style sheet has the same width. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const update = () => setNarrow(query.matches);
    query.addEventListener("change", update);
    return () => query.removeEventListener("change", update);
  }, []);
  return isNarrow;
}
