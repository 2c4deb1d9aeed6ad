import { ApiError, keyHeaders, path, problemDetail, shouldRetry } from "../api/client";
import { functionsKey } from "../api/key";

interface Answer {
  status: number;
  body: string;
  retryAfter: string | null;
}

/** Uploads a file's bytes, again and again where only the connection failed, and returns the article's id. */
export async function send(file: File, name: string, progress: (share: number) => void): Promise<string> {
  while (true) {
    const key = functionsKey();
    const answer = await post(file, name, progress);
    if (answer.status >= 200 && answer.status < 300) return (JSON.parse(answer.body) as { id: string }).id;
    const problem = problemDetail(answer.body);
    if (!(await shouldRetry(answer.status, answer.retryAfter, problem !== null, key))) {
      throw new ApiError(answer.status, problem ?? `HTTP ${answer.status}`);
    }
  }
}

// fetch tells nothing of an upload's progress.
function post(file: File, name: string, progress: (share: number) => void): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", path(["articles"], { name }));
    for (const [header, value] of Object.entries(keyHeaders())) request.setRequestHeader(header, value);
    request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onloadend = () =>
      resolve({
        status: request.status,
        body: request.responseText,
        retryAfter: request.getResponseHeader("Retry-After"),
      });
    request.send(file);
  });
}
