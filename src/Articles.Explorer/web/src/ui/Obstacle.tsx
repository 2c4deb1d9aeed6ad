import { obstacle } from "../api/connection";
import { useStore } from "../app/store";
import { useWords } from "../language/language";

/** Says what the page is waiting for; it is there before there is anything to say, so that it is read out. */
export function ObstacleBanner() {
  const w = useWords();
  const now = useStore(obstacle);
  return (
    <div class="obstacle" role="status">
      {now && (
        <p>
          <strong>{now.kind === "lost" ? w.noConnection : w.busy(now.seconds)}</strong> {w.connectionHint}
        </p>
      )}
    </div>
  );
}
