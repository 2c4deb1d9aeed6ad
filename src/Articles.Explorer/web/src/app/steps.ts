/**
 * The steps of the history that this page has been at: how far each was scrolled and how long its lists were, so that who
 * goes back finds what was left. The browser can't do it: what the view shows comes later than it looks.
 */
interface Step {
  y: number | null;
  lengths: Map<string, number>;
}

const steps = new Map<string, Step>();
const longestWait = 3_000;

let count = 0;
let here = arrive();

history.scrollRestoration = "manual";

/** Notes the step that is left and tells which is shown now; one that is new gets a name. */
export function step(): string {
  steps.get(here)!.y = scrollY;
  here = arrive();
  return here;
}

/** The step that is shown. */
export function present(): string {
  return here;
}

function arrive(): string {
  const known = (history.state as { step?: unknown } | null)?.step;
  const name = typeof known === "string" ? known : `${performance.timeOrigin} ${++count}`;
  if (name !== known) history.replaceState({ step: name }, "");
  if (!steps.has(name)) steps.set(name, { y: null, lengths: new Map() });
  return name;
}

/** How many items a list of the present step had; 0 where it was not shown there. */
export function lengthOf(list: string): number {
  return steps.get(here)!.lengths.get(list) ?? 0;
}

export function keepLength(list: string, length: number): void {
  steps.get(here)!.lengths.set(list, length);
}

/** Whether the present step was left before and is gone back to. */
export function isReturn(): boolean {
  return steps.get(here)!.y !== null;
}

/**
 * Scrolls to where the present step was left, and again whenever the view grows: its data is on the way. Ends by itself,
 * and at once when the reader does something.
 */
export function scrollBack(): () => void {
  const { y } = steps.get(here)!;
  const scroll = () => scrollTo(0, y ?? 0);
  const observer = new ResizeObserver(scroll);
  const acts = ["wheel", "touchstart", "keydown", "mousedown"];
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const act of acts) removeEventListener(act, end);
  };
  const timer = setTimeout(end, longestWait);
  for (const act of acts) addEventListener(act, end, { passive: true });
  observer.observe(document.body);
  scroll();
  return end;
}
