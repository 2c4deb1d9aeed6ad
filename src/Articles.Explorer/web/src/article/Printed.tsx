import type { ArticleDetail } from "../api/types";
import { titleOf } from "../language/format";
import { useWords } from "../language/language";
import { FigureTable } from "../ui/FigureTable";
import type { Results } from "./Panel";
import { RepairChange } from "./RepairChange";

/** What the panel has behind its tabs, one after the other: on paper nothing can be opened. */
export function Printed({ article, data }: { article: ArticleDetail; data: Results }) {
  const w = useWords();
  const { summary, metrics, repairs, text } = data;
  return (
    <aside class="printed">
      {summary.sentences.length > 0 && (
        <section>
          <h2>{w.summary}</h2>
          <ol class="summary">
            {summary.sentences.map((sentence) => (
              <li key={sentence.offset}>{sentence.text}</li>
            ))}
          </ol>
        </section>
      )}
      {summary.keyPhrases.length > 0 && (
        <section>
          <h2>{w.keyPhrases}</h2>
          <p>{summary.keyPhrases.join("、")}</p>
        </section>
      )}
      {metrics.length > 0 && (
        <section>
          <h2>{w.figures}</h2>
          <FigureTable metrics={metrics} titles={() => titleOf(article)} columns={["subject", "indicator", "period", "value", "kind"]} />
        </section>
      )}
      {repairs.length > 0 && (
        <section>
          <h2>{w.repairs}</h2>
          <ul class="entries">
            {repairs.map((repair, index) => (
              <li key={index}>
                <RepairChange repair={repair} text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
