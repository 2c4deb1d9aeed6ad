import { store } from "../app/store";

/** What keeps the page from its data: no connection, or a service that asks for patience. */
export type Obstacle = { kind: "lost" } | { kind: "busy"; seconds: number };

export const obstacle = store<Obstacle | null>(null);

const longestPause = 8_000;

let comingBack: Promise<void> | null = null;

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Ends when the service answers again; asks it more and more seldom, and at once when the browser is back online. */
export function connectionBack(): Promise<void> {
  comingBack ??= waitForAnswer().finally(() => (comingBack = null));
  return comingBack;
}

async function waitForAnswer(): Promise<void> {
  obstacle.set({ kind: "lost" });
  for (let delay = 500; ; delay = Math.min(delay * 2, longestPause)) {
    await Promise.race([pause(delay), new Promise((resolve) => addEventListener("online", resolve, { once: true }))]);
    try {
      // Whatever the state of its storage, a service that tells it is there.
      const answer = await fetch("/api/health", { cache: "no-store" });
      if (answer.ok || answer.status === 503) {
        obstacle.set(null);
        return;
      }
    } catch {
      // Still away.
    }
  }
}

/** Waits as long as the service asked for. */
export async function waitPatiently(seconds: number): Promise<void> {
  obstacle.set({ kind: "busy", seconds });
  await pause(seconds * 1000);
  if (obstacle.get()?.kind === "busy") obstacle.set(null);
}
