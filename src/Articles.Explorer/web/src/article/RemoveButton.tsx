import { useState } from "preact/hooks";
import { ask, path } from "../api/client";
import { go } from "../app/route";
import { useWords } from "../language/language";

/** Deletes an article, after a second click. */
export function RemoveButton({ id }: { id: string }) {
  const w = useWords();
  const [isSure, setSure] = useState(false);
  const remove = async () => {
    await ask(path(["articles", id]), undefined, "DELETE");
    go("#/");
  };
  if (!isSure) {
    return (
      <button class="quiet" onClick={() => setSure(true)}>
        {w.removeArticle}
      </button>
    );
  }
  return (
    <span class="sure" role="group" aria-label={w.removeSure}>
      <span>{w.removeSure}</span>
      <button class="danger" onClick={remove}>
        {w.remove}
      </button>
      <button class="quiet" onClick={() => setSure(false)}>
        {w.cancel}
      </button>
    </span>
  );
}
