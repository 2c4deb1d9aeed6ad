import { href } from "../app/route";
import { useStore } from "../app/store";
import { useWords } from "../language/language";
import { clearDone, isDone, uploads, type Upload } from "./queue";

const order = ["waiting", "uploading", "Queued", "Normalized", "Analyzed"];

/** This visit's uploads, each with how far it has come or why it ended. */
export function UploadList() {
  const w = useWords();
  const all = useStore(uploads);
  if (all.length === 0) return null;
  return (
    <section class="uploads" aria-labelledby="uploads-title">
      <div class="section-head">
        <h2 id="uploads-title">{w.uploads}</h2>
        {all.some(isDone) && (
          <button class="quiet" onClick={clearDone}>
            {w.clearUploads}
          </button>
        )}
      </div>
      <ul aria-live="polite">
        {all.map((upload) => (
          <UploadItem key={upload.key} upload={upload} />
        ))}
      </ul>
    </section>
  );
}

function UploadItem({ upload }: { upload: Upload }) {
  const w = useWords();
  const hasFailed = upload.step === "Rejected" || upload.step === "failed";
  return (
    <li class={hasFailed ? "upload bad" : "upload"} data-step={upload.step}>
      <span class="file" title={upload.name}>
        {upload.name}
      </span>
      <span class="step">
        {w.steps[upload.step]}
        {upload.step === "uploading" && ` ${Math.round(upload.sent * 100)}%`}
      </span>
      {upload.step === "Analyzed" ? (
        <a class="button" href={href(["articles", upload.id!])} aria-label={`${w.openArticle} ${upload.name}`}>
          {w.openArticle}
        </a>
      ) : (
        !hasFailed && <progress aria-label={upload.name} max={4} value={order.indexOf(upload.step) + (upload.step === "uploading" ? upload.sent : 0)} />
      )}
      {hasFailed && <p class="reason">{upload.error?.()}</p>}
      {upload.isSlow && !isDone(upload) && <p class="reason">{w.slow}</p>}
    </li>
  );
}
