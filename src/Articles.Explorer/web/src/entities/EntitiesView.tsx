import type { NameItem } from "../api/types";
import { usePaged } from "../api/usePaged";
import { href, replace, useRoute } from "../app/route";
import { category, number } from "../language/format";
import { useWords } from "../language/language";
import { CsvButton } from "../ui/CsvButton";
import { Category, Empty, Failure, Skeleton } from "../ui/parts";
import { useDelayed } from "../ui/useDelayed";
import { useTitle } from "../ui/useTitle";

const categories = ["Organization", "Person", "Location", "Product", "Event", "Document"];

/** All names, found while typing. */
export function EntitiesView() {
  const w = useWords();
  useTitle(w.entities);
  const { query } = useRoute();
  const text = query.get("q") ?? "";
  const chosen = query.get("category") ?? "";
  const asked = useDelayed(text.trim());
  const list = usePaged<NameItem>(["entities"], { ...(asked && { q: asked }), ...(chosen && { category: chosen }) });
  const items = list.items ?? [];
  return (
    <div class="page">
      <h1>{w.entities}</h1>
      <div class="controls">
        <input type="search" class="big" aria-label={w.findEntity} placeholder={w.findEntity} value={text} onInput={(e) => replace(href(["entities"], { q: e.currentTarget.value, category: chosen }))} />
        <nav class="chips" aria-label={w.allCategories}>
          {["", ...categories].map((name) => (
            <a key={name} href={href(["entities"], { q: text, category: name })} aria-current={name === chosen ? "true" : undefined}>
              {name ? category(name) : w.allCategories}
            </a>
          ))}
        </nav>
      </div>
      <div class="section-head">
        <p class="meta" role="status">
          {!list.isLoading && w.found(`${number(items.length)}${list.hasMore ? "+" : ""}`)}
        </p>
        {items.length > 0 && (
          <CsvButton
            name="entities"
            rows={() => [
              [w.entities, w.kind, w.aliases, w.stats.articles, w.mentionCount("")],
              ...items.map((e) => [e.name, category(e.category), e.aliases.join("; "), e.articles, e.mentions]),
            ]}
          />
        )}
      </div>
      {list.error && <Failure error={list.error} />}
      {!list.items && !list.error && <Skeleton lines={8} />}
      {list.items?.length === 0 && !list.isLoading && (asked || chosen ? <Empty title={w.noMatch} hint={w.noMatchHint} /> : <Empty title={w.emptyEntities} hint={w.emptyEntitiesHint} />)}
      <ul class="names" aria-busy={list.isLoading}>
        {items.map((item) => (
          <li key={`${item.category} ${item.name}`}>
            <a href={href(["entities", item.name])}>
              <span class="name">{item.name}</span> <Category name={item.category} />
            </a>
            <p class="meta">
              <span>{w.articleCount(number(item.articles))}</span>
              <span>{w.mentionCount(number(item.mentions))}</span>
              {item.aliases.length > 0 && <span>{item.aliases.slice(0, 4).join("、")}</span>}
            </p>
          </li>
        ))}
      </ul>
      {list.hasMore && (
        <button class="wide" onClick={list.more} disabled={list.isLoading}>
          {w.more}
        </button>
      )}
    </div>
  );
}
