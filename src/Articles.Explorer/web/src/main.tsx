import { render } from "preact";
import { useRoute } from "./app/route";
import { Shell } from "./app/Shell";
import { ArticleView } from "./article/ArticleView";
import { ArticlesView } from "./articles/ArticlesView";
import { CompareView } from "./compare/CompareView";
import { EntitiesView } from "./entities/EntitiesView";
import { EntityView } from "./entity/EntityView";
import { useWords } from "./language/language";
import { SearchView } from "./search/SearchView";

/** The views by the first part of the address; a part after it names what to look at. */
function View() {
  const w = useWords();
  const { parts } = useRoute();
  const [view = "articles", name] = parts;
  switch (view) {
    case "articles":
      return name ? <ArticleView key={name} id={name} /> : <ArticlesView />;
    case "entities":
      return name ? <EntityView key={name} name={name} /> : <EntitiesView />;
    case "compare":
      return <CompareView />;
    case "search":
      return <SearchView />;
    default:
      return (
        <div class="page">
          <h1>{w.notFound}</h1>
          <p class="hint">{w.notFoundHint}</p>
        </div>
      );
  }
}

render(
  <Shell>
    <View />
  </Shell>,
  document.getElementById("app")!,
);
