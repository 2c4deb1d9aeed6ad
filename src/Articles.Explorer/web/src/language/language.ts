import { remember, remembered } from "../app/remembered";
import { store, useStore } from "../app/store";
import { en } from "./en";
import { zh, type Strings } from "./zh";

export type Language = "zh" | "en";

const storageKey = "articles.language";

const saved = remembered(storageKey);

/** The reader's choice, else the browser's first language. */
export const language = store<Language>(
  saved === "zh" || saved === "en" ? saved : navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en",
);

export function chooseLanguage(next: Language): void {
  remember(storageKey, next);
  language.set(next);
}

const announce = () => {
  document.documentElement.lang = language.get() === "zh" ? "zh-CN" : "en";
};
language.watch(announce);
announce();

/** The interface's words in the reader's language. */
export const words = (): Strings => (language.get() === "zh" ? zh : en);

export function useWords(): Strings {
  useStore(language);
  return words();
}
