import { render } from "preact";
import { useRoute } from "./app/route";
import { Shell } from "./app/Shell";
import { ArticleView } from "./article/ArticleView";
import { ArticlesView } from "./articles/ArticlesView";
import { CompareView } from "./compare/CompareView";
import { EntitiesView } from "./entities/EntitiesView";
import { EntityView } from "./entity/EntityView";
import { SearchView } from "./search/SearchView";
import { NotFound } from "./ui/NotFound";

/** The views by the first part of the address; a part after it names what to look at. */
function View() {
  const { parts } = useRoute();
  // A browser takes them for steps in the path, however they are written, and would ask for something else.
  if (parts.some((part) => part === "." || part === "..")) return <NotFound />;
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
      return <NotFound />;
  }
}

render(
  <Shell>
    <View />
  </Shell>,
  document.getElementById("app")!,
);
