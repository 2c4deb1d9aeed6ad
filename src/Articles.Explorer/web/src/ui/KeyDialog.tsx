import { useEffect, useRef, useState } from "preact/hooks";
import { giveKey, keyRequest } from "../api/key";
import { useStore } from "../app/store";
import { useWords } from "../language/language";

/** Asks for the functions key where the service needs one. */
export function KeyDialog() {
  const w = useWords();
  const request = useStore(keyRequest);
  const dialog = useRef<HTMLDialogElement>(null);
  const [key, setKey] = useState("");
  useEffect(() => {
    if (request !== "none") dialog.current?.showModal();
    else dialog.current?.close();
  }, [request]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (key.trim()) giveKey(key.trim());
    setKey("");
  };
  return (
    <dialog ref={dialog} aria-labelledby="key-title" onCancel={(event) => event.preventDefault()}>
      <form onSubmit={submit}>
        <h2 id="key-title">{w.keyTitle}</h2>
        <p>{w.keyHint}</p>
        {request === "refused" && (
          <p class="bad-text" role="alert">
            {w.keyRefused}
          </p>
        )}
        <label>
          {w.keyLabel}
          <input type="password" autocomplete="off" value={key} onInput={(e) => setKey(e.currentTarget.value)} />
        </label>
        <button class="primary" type="submit">
          {w.keyGive}
        </button>
      </form>
    </dialog>
  );
}
