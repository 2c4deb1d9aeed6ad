import type { ComponentChildren } from "preact";
import type { ApiError } from "../api/client";
import { category } from "../language/format";
import { useWords } from "../language/language";

/** What a view shows while there is nothing: what it is for and what to do first. */
export function Empty(props: { title: string; hint?: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{props.title}</h2>
      {props.hint && <p>{props.hint}</p>}
      {props.children}
    </div>
  );
}

/** Lines that hold the place of what is on its way. */
export function Skeleton(props: { lines?: number }) {
  const w = useWords();
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{w.loading}</span>
      {Array.from({ length: props.lines ?? 5 }, (_, i) => (
        <i key={i} />
      ))}
    </div>
  );
}

export function Failure(props: { error: ApiError; retry?: () => void }) {
  const w = useWords();
  return (
    <div class="notice bad" role="alert">
      <strong>{w.failed}</strong>
      <p>{props.error.detail}</p>
      {props.retry && <button onClick={props.retry}>{w.retry}</button>}
    </div>
  );
}

export function Category(props: { name: string }) {
  return <span class={`tag c-${props.name}`}>{category(props.name)}</span>;
}

/** A choice of one among few, as buttons. */
export function Choice<T extends string>(props: {
  label: string;
  options: [T, string][];
  value: T;
  choose: (value: T) => void;
}) {
  return (
    <div class="choice" role="group" aria-label={props.label}>
      {props.options.map(([value, text]) => (
        <button key={value} aria-pressed={value === props.value} onClick={() => props.choose(value)}>
          {text}
        </button>
      ))}
    </div>
  );
}
