import { ApiError, json, path } from "../api/client";
import { pause } from "../api/connection";
import type { ArticleDetail, ArticleItem, ItemList } from "../api/types";
import { store } from "../app/store";
import { size } from "../language/format";
import { words } from "../language/language";
import { reason } from "../language/reasons";
import { send } from "./send";

export type Step = "waiting" | "uploading" | "Queued" | "Normalized" | "Analyzed" | "Rejected" | "failed";

export interface Upload {
  key: number;
  name: string;
  step: Step;
  /** Share of the bytes that are sent, 0 to 1. */
  sent: number;
  id: string | null;
  title: string | null;
  /** Why it ended without a result, in the language of the moment. */
  error: (() => string) | null;
  isSlow: boolean;
}

/** The service's limit, told before the bytes travel. */
const largest = 32 * 1024 * 1024;
const slowAfter = 30_000;
const atOnce = 3;

/** This visit's uploads, the newest first; they go on while the reader looks at something else. */
export const uploads = store<Upload[]>([]);

/** Counts the articles that came to an end, so that lists know when to look again. */
export const ended = store(0);

let nextKey = 1;
let running = 0;
const waiting: (() => Promise<void>)[] = [];

export const isDone = (upload: Upload) => ["Analyzed", "Rejected", "failed"].includes(upload.step);

export function add(files: Iterable<File>): void {
  for (const file of files) {
    const key = nextKey++;
    const upload: Upload = { key, name: file.name, step: "waiting", sent: 0, id: null, title: null, error: null, isSlow: false };
    uploads.set([upload, ...uploads.get()]);
    waiting.push(() => process(key, file));
  }
  startNext();
}

export function clearDone(): void {
  uploads.set(uploads.get().filter((upload) => !isDone(upload)));
}

function startNext(): void {
  while (running < atOnce && waiting.length > 0) {
    running++;
    void waiting
      .shift()!()
      .finally(() => {
        running--;
        ended.set(ended.get() + 1);
        startNext();
      });
  }
}

const change = (key: number, changes: Partial<Upload>) =>
  uploads.set(uploads.get().map((upload) => (upload.key === key ? { ...upload, ...changes } : upload)));

async function process(key: number, file: File): Promise<void> {
  const fail = (error: () => string) => change(key, { step: "failed", error });
  if (file.size > largest) return fail(() => words().tooLarge(size(file.size)));
  if (!(await isReadable(file))) return fail(() => words().unreadable);
  if (file.size === 0) return fail(() => words().emptyFile);
  change(key, { step: "uploading" });
  try {
    // An article of that name may be there already, with results of its own.
    const before = await json<ItemList<ArticleItem>>(path(["articles"], { name: file.name }));
    const id = await send(file, file.name, (sent) => change(key, { sent }));
    change(key, { id, sent: 1, step: "Queued" });
    await follow(key, id, before.items[0]?.uploadedAt);
  } catch (error) {
    const text = error instanceof ApiError ? error.detail : String(error);
    fail(() => reason(text));
  }
}

async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

async function follow(key: number, id: string, earlier: string | undefined): Promise<void> {
  const start = Date.now();
  for (let delay = 300; ; delay = Math.min(delay * 1.3, 3000)) {
    const article = await json<ArticleDetail>(path(["articles", id]));
    if (article.uploadedAt !== earlier) {
      const { status, title, error } = article;
      change(key, { step: status, title, error: error === null ? null : () => reason(error) });
      if (article.status === "Analyzed" || article.status === "Rejected") return;
    }
    change(key, { isSlow: Date.now() - start > slowAfter });
    await pause(delay);
  }
}
