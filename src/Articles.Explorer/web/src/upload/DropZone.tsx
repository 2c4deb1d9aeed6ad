import { useEffect, useRef, useState } from "preact/hooks";
import { go } from "../app/route";
import { useWords } from "../language/language";
import { add } from "./queue";

/** Where files are chosen; they may be dropped anywhere on the page. */
export function DropZone() {
  const w = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="drop" aria-label={w.dropTitle}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <path d="M12 6h17l9 9v27H12zM29 6v9h9M25 36V23m-6 6 6-6 6 6" />
      </svg>
      <div>
        <h2>{w.dropTitle}</h2>
        <p>{w.dropHint}</p>
      </div>
      <button class="primary" onClick={() => input.current?.click()}>
        {w.pick}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        class="unseen"
        tabindex={-1}
        aria-label={w.pick}
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
    </section>
  );
}

/** Takes files that are dropped on any view, and shows the list of articles then. */
export function DropAnywhere() {
  const w = useWords();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) {
        event.preventDefault();
        setOver(true);
      }
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) {
        event.preventDefault();
        add(files);
        go("#/");
      }
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return isOver ? <div class="drop-veil">{w.dropNow}</div> : null;
}
