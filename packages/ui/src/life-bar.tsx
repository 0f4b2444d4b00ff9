import type { ReactNode } from "react";
import type { Tone } from "./chip.tsx";
import css from "./life-bar.module.css";

/** What is left of a life, from 0 to 1. The words beside it say the same, so it is hidden from screen readers. */
export const LifeBar = ({ left, tone = "plain" }: { readonly left: number; readonly tone?: Tone }): ReactNode => (
  <svg className={css["bar"]} viewBox="0 0 84 4" aria-hidden>
    <rect className={css[tone === "warn" || tone === "danger" ? tone : "fill"]} width={Math.max(3, Math.min(1, left) * 84)} height={4} rx={2} />
  </svg>
);
