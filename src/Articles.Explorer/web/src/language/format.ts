import type { Metric } from "../api/types";
import { language, words } from "./language";

const locale = () => (language.get() === "zh" ? "zh-CN" : "en");

export const number = (value: number) => new Intl.NumberFormat(locale(), { maximumFractionDigits: 6 }).format(value);

/** A number as an axis has it: 3.2万, 32K. */
export const short = (value: number) =>
  new Intl.NumberFormat(locale(), { notation: "compact", maximumFractionDigits: 2 }).format(value);

export const size = (bytes: number) =>
  `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024)} MB`;

const signs: Record<Metric["modifier"], string> = {
  exact: "",
  moreThan: ">",
  atLeast: "≥",
  lessThan: "<",
  atMost: "≤",
  about: "≈",
};

/** The value with its comparator, range and unit: ≥ 10–15 个. */
export function amount(metric: Metric): string {
  const sign = signs[metric.modifier];
  const range = metric.valueMax === null ? "" : `–${number(metric.valueMax)}`;
  const unit = metric.unit && metric.unit !== "%" ? ` ${metric.unit}` : metric.unit;
  return `${sign ? `${sign} ` : ""}${number(metric.value)}${range}${unit}`;
}

export const category = (name: string) => words().categories[name] ?? name;

/** What stands for an article: its title, else its file's name. */
export const titleOf = (article: { title: string | null; name?: string }) =>
  article.title || article.name || words().untitled;
