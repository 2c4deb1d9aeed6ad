import { useWords } from "../language/language";
import { useTitle } from "./useTitle";

/** What an address shows that leads to nothing, and the way on: asking again doesn't help. */
export function NotFound(props: { hint?: string }) {
  const w = useWords();
  useTitle(w.notFound);
  return (
    <div class="page">
      <h1>{w.notFound}</h1>
      <p class="hint">{props.hint ?? w.notFoundHint}</p>
      <p>
        <a href="#/">{w.toLibrary}</a>
      </p>
    </div>
  );
}
