/** What the API answers; `docs/api.md` describes each member. Offsets and lengths count UTF-16 code units. */

export type Status = "Queued" | "Normalized" | "Analyzed" | "Rejected";

export interface ItemList<T> {
  items: T[];
  continuationToken: string | null;
}

export interface ArticleItem {
  id: string;
  name: string;
  title: string | null;
  source: string | null;
  publishedOn: string | null;
  language: string | null;
  script: string | null;
  status: Status;
  uploadedAt: string;
  analyzedAt: string | null;
  duplicateOf: string | null;
}

export interface ArticleDetail extends ArticleItem {
  byline: string | null;
  error: string | null;
  attempts: number;
  lastError: string | null;
  textMetrics: {
    characters: number;
    sentences: number;
    paragraphs: number;
    entities: number;
    metrics: number;
    repairs: Record<string, number>;
  };
}

export interface Place {
  offset: number;
  length: number;
}

export interface Mention extends Place {
  text: string;
}

export interface Entity {
  name: string;
  category: string;
  aliases: string[];
  count: number;
  confidenceScore: number;
  mentions: Mention[];
}

export type Modifier = "exact" | "moreThan" | "atLeast" | "lessThan" | "atMost" | "about";
export type Kind = "actual" | "target" | "change";

export interface Metric extends Place {
  indicator: string;
  value: number;
  valueMax: number | null;
  unit: string;
  modifier: Modifier;
  period: string | null;
  subject: string | null;
  kind: Kind;
  text: string;
  articleId: string;
  confidenceScore: number;
}

export interface Repair extends Place {
  kind: string;
  before: string;
  after: string;
  confidence: number;
}

export interface Summary {
  title: string | null;
  sentences: (Mention & { rankScore: number })[];
  keyPhrases: string[];
}

export interface NameItem {
  name: string;
  category: string;
  aliases: string[];
  articles: number;
  mentions: number;
}

export interface EntityCard {
  name: string;
  category: string;
  aliases: string[];
  operator: string | null;
  articles: { id: string; title: string | null; publishedOn: string | null; mentions: number }[];
  metrics: Metric[];
  hasMoreMetrics: boolean;
  related: { name: string; category: string; articles: number }[];
  roles: { person: string; title: string }[];
}

export interface SearchHit {
  id: string;
  title: string | null;
  snippet: string;
  score: number;
}

export interface Stats {
  articles: number;
  byStatus: Record<Status, number>;
  entities: number;
  metrics: number;
  characters: number;
  repairs: number;
}
