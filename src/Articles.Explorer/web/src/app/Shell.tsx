import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { chooseLanguage, language, useWords } from "../language/language";
import { chooseTheme, theme } from "../theme/theme";
import { KeyDialog } from "../ui/KeyDialog";
import { ObstacleBanner } from "../ui/Obstacle";
import { DropAnywhere } from "../upload/DropZone";
import { go, href, useRoute } from "./route";
import { isReturn, scrollBack } from "./steps";
import { useStore } from "./store";

/** What surrounds every view. */
export function Shell(props: { children: ComponentChildren }) {
  const w = useWords();
  const { parts, step } = useRoute();
  const main = useRef<HTMLElement>(null);
  const view = parts.join("/");
  const shown = useRef<string | null>(null);
  useEffect(() => {
    // A new view is read from its beginning, one that is gone back to from where it was left; the first one is left where
    // the browser put it.
    const isNew = shown.current !== null && shown.current !== view;
    shown.current = view;
    if (isNew) main.current?.focus({ preventScroll: true });
    if (isReturn()) return scrollBack();
    if (isNew) scrollTo(0, 0);
    return undefined;
  }, [view, step]);
  const here = parts[0] ?? "articles";
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {w.skip}
      </a>
      <header class="top">
        <a class="brand" href="#/" aria-label={`${w.brand} – ${w.tagline}`}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M7 9h18M7 16h18M7 23h9" />
            <circle cx="23" cy="23" r="3.4" />
          </svg>
          <span>{w.brand}</span>
        </a>
        <nav aria-label={w.mainMenu}>
          {(["articles", "entities", "compare"] as const).map((name) => (
            <a key={name} href={name === "articles" ? "#/" : href([name])} aria-current={here === name ? "page" : undefined}>
              {w[name]}
            </a>
          ))}
        </nav>
        <SearchBox />
        <Switches />
      </header>
      <ObstacleBanner />
      <main id="main" ref={main} tabindex={-1}>
        {props.children}
      </main>
      <DropAnywhere />
      <KeyDialog />
    </>
  );
}

function SearchBox() {
  const w = useWords();
  const { parts, query } = useRoute();
  const asked = parts[0] === "search" ? (query.get("q") ?? "") : "";
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim()) go(href(["search"], { q: text.trim() }));
  };
  return (
    <form class="search-box" role="search" onSubmit={submit}>
      <input
        type="search"
        aria-label={w.searchTitle}
        placeholder={w.searchHint}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
}

function Switches() {
  const w = useWords();
  const isDark = useStore(theme) === "dark";
  const other = useStore(language) === "zh" ? "en" : "zh";
  return (
    <div class="switches">
      <button class="quiet" lang={other === "zh" ? "zh-CN" : "en"} onClick={() => chooseLanguage(other)}>
        {w.otherLanguage}
      </button>
      <button class="quiet icon" aria-label={isDark ? w.toLight : w.toDark} title={isDark ? w.toLight : w.toDark} onClick={() => chooseTheme(isDark ? "light" : "dark")}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          {isDark ? (
            <path d="M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2" />
          ) : (
            <path d="M20 14.5A8 8 0 0 1 9.5 4 8 8 0 1 0 20 14.5" />
          )}
        </svg>
      </button>
    </div>
  );
}
