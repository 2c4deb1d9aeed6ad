import type { Kind } from "../api/types";

/** A point of a chart, its kind told by its form. */
export function Shape({ kind, x, y }: { kind: Kind; x: number; y: number }) {
  switch (kind) {
    case "actual":
      return <circle class="shape" cx={x} cy={y} r="4.5" />;
    case "target":
      return <path class="shape" d={`M${x} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`} />;
    case "change":
      return <path class="shape" d={`M${x} ${y - 5.5}l6 10.5h-12z`} />;
  }
}
