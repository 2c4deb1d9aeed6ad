import { ask, path } from "../api/client";
import { useLoaded } from "../api/useLoaded";
import { Failure, Skeleton } from "../ui/parts";
import { slicesOf } from "./slices";

/** The text as it was decoded, before anything was done to it. */
export function OriginalText({ id }: { id: string }) {
  const loaded = useLoaded(`original ${id}`, async (signal) =>
    (await ask(path(["articles", id, "text"], { form: "original" }), signal)).text(),
  );
  if (loaded.error) return <Failure error={loaded.error} retry={loaded.reload} />;
  if (loaded.data === null) return <Skeleton lines={14} />;
  const text = loaded.data;
  return (
    <div class="text original">
      {slicesOf(text, 0).map((slice) => (
        <div key={slice.start} class="slice">
          {slice.paragraphs.map(({ start, end }) => (
            <p key={start}>{text.slice(start, end)}</p>
          ))}
        </div>
      ))}
    </div>
  );
}
