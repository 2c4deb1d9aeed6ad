import { remember, remembered } from "../app/remembered";
import { store } from "../app/store";

export type Theme = "light" | "dark";

const storageKey = "articles.theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const saved = remembered(storageKey);
const ofSystem = (): Theme => (system.matches ? "dark" : "light");

/** The reader's choice, else the system's. */
export const theme = store<Theme>(saved === "dark" || saved === "light" ? saved : ofSystem());

export function chooseTheme(next: Theme): void {
  remember(storageKey, next);
  theme.set(next);
}

const show = () => {
  document.documentElement.dataset["theme"] = theme.get();
};
system.addEventListener("change", () => remembered(storageKey) ?? theme.set(ofSystem()));
theme.watch(show);
show();
