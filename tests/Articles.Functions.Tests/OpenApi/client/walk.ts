// Calls everything once through the generated types and checks what comes back.
import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

declare const process: { argv: string[] };

const api = createClient<paths>({ baseUrl: process.argv[2]!.replace(/\/$/, "") });

function check(holds: unknown, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

// A list may be CSV too, so its type is a choice.
function list<T>(data: T | undefined): Exclude<T, string | undefined> {
  check(data !== undefined && typeof data !== "string", "a list");
  return data as Exclude<T, string | undefined>;
}

async function upload(name: string, text: string): Promise<string> {
  const { data, response } = await api.POST("/api/articles", {
    params: { query: { name } },
    body: text,
    bodySerializer: (body: string) => body,
    headers: { "Content-Type": "text/plain" },
  });
  check(data && response.status === 202, `upload: ${response.status}`);
  check(response.headers.get("Location") === `/api/articles/${data.id}`, "Location");
  return data.id;
}

async function analyzed(id: string): Promise<components["schemas"]["ArticleDetail"]> {
  for (let i = 0; i < 600; i++) {
    const { data } = await api.GET("/api/articles/{id}", { params: { path: { id } } });
    if (data?.status === "Analyzed") return data;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("not analyzed");
}

const id = await upload("新闻/一.txt", "东海电力公司在临江发电。这一篇写得很清楚，发电量是八十度。\n");
const other = await upload("新闻/二.txt", "东海电力公司在临江发电。另一篇也写得清楚，发电量没有变化。\n");
const article = await analyzed(id);
await analyzed(other);
check(article.textMetrics.metrics === 2 && article.error === null, "the article");

const seen: string[] = [];
let token: string | null = null;
do {
  const query: { top: number; continuationToken?: string } = { top: 1 };
  if (token) query.continuationToken = token;
  const { data } = await api.GET("/api/articles", { params: { query } });
  check(data, "a page");
  seen.push(...data.items.map((a) => a.id));
  token = data.continuationToken;
} while (token);
check(seen.length === 2 && new Set(seen).size === 2, "the list");

const path = { id };
const text = await api.GET("/api/articles/{id}/text", { params: { path, query: { form: "original" } }, parseAs: "text" });
check(text.data?.includes("发电"), "the text");
const repairs = await api.GET("/api/articles/{id}/repairs", { params: { path } });
check(repairs.data?.items.length === 0, "the repairs");
const summary = await api.GET("/api/articles/{id}/summary", { params: { path, query: { sentences: 1 } } });
check(summary.data?.sentences.length === 1, "the summary");
const entities = await api.GET("/api/articles/{id}/entities", { params: { path, query: { category: "Organization" } } });
check(list(entities.data).items[0]?.mentions[0]?.offset === 0, "the entities");
const figures = await api.GET("/api/articles/{id}/metrics", { params: { path } });
const [figure] = list(figures.data).items;
check(figure?.kind === "actual" && figure.disagreesWith === null, "the figures");

const series = await api.GET("/api/metrics", { params: { query: { indicator: "發電量", kind: "actual", top: 1 } } });
check(list(series.data).items[0]?.disagreesWith?.length === 0, "the series");
check(series.response.headers.get("Link")?.includes('rel="next"'), "the next page");
const card = await api.GET("/api/entities/{name}", { params: { path: { name: "東海電力" } } });
check(card.data?.articles.length === 2 && card.data.roles[0]?.title === "总经理", "the card");
const names = await api.GET("/api/entities", { params: { query: { prefix: "东海" } } });
check(list(names.data).items[0]?.articles === 2, "the names");
const found = await api.GET("/api/search", { params: { query: { q: "清楚" } } });
check(found.data && found.data.items.every((a) => a.snippet.length > 0), "the search");
const stats = await api.GET("/api/stats");
check(stats.data?.byStatus["Analyzed"] === 2, "the totals");
const again = await api.POST("/api/articles/{id}/reprocess", { params: { path } });
check(again.response.status === 202 && again.data?.name === "新闻/一.txt", "sent again");
check((await analyzed(id)).duplicateOf === null, "analyzed again");
const none = await api.POST("/api/articles/reprocess", { params: { query: { status: "Rejected" } } });
check(none.data?.accepted === 0 && none.data.continuationToken === null, "none to send again");
const health = await api.GET("/api/health");
check(health.data?.status === "up", "the health");

const csv = await api.GET("/api/metrics", {
  params: { query: { subject: "东海电力" } },
  headers: { Accept: "text/csv" },
  parseAs: "text",
});
check(typeof csv.data === "string" && (csv.data as string).includes("indicator,value,"), "the CSV");

const tag = stats.response.headers.get("ETag");
check(tag, "an ETag");
const same = await api.GET("/api/stats", { params: { header: { "If-None-Match": tag } } });
check(same.response.status === 304, "304");

const missing = await api.GET("/api/articles/{id}", { params: { path: { id: "0".repeat(26) } } });
check(missing.error?.status === 404 && missing.error.detail, "404");
const bad = await api.GET("/api/metrics", { params: { query: { top: 0 } } });
check(bad.error?.detail?.startsWith("top:"), "400");
const picky = await api.GET("/api/stats", { headers: { Accept: "image/png" } });
check(picky.error?.status === 406, "406");

for (const each of [id, other]) {
  const gone = await api.DELETE("/api/articles/{id}", { params: { path: { id: each } } });
  check(gone.response.status === 204, "204");
}
const empty = await api.GET("/api/articles");
check(empty.data?.items.length === 0, "nothing left");
