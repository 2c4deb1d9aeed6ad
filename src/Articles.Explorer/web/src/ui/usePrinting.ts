import { useEffect, useState } from "preact/hooks";

const query = matchMedia("print");

/**
 * Whether the page is being printed: what a reader opens by a click has to be there then. The event comes before the
 * page is laid out for paper; the query alone answers where only the medium is another.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(query.matches);
  useEffect(() => {
    const update = () => setPrinting(query.matches);
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    query.addEventListener("change", update);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    // The medium may have changed since the state was made.
    update();
    return () => {
      query.removeEventListener("change", update);
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
