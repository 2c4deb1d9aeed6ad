import { useState } from "preact/hooks";
import { ApiError, ask, path } from "../api/client";
import { useWords } from "../language/language";
import { Failure } from "../ui/parts";

/** Sends an article through the processing again. */
export function RetryButton({ id, done }: { id: string; done: () => void }) {
  const w = useWords();
  const [error, setError] = useState<ApiError | null>(null);
  const retry = async () => {
    try {
      await ask(path(["articles", id, "reprocess"]), undefined, "POST");
      done();
    } catch (problem) {
      setError(problem instanceof ApiError ? problem : new ApiError(0, String(problem)));
    }
  };
  if (error) return <Failure error={error} retry={retry} />;
  return (
    <button class="quiet" onClick={retry}>
      {w.processAgain}
    </button>
  );
}
