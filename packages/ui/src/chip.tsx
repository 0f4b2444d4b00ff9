import type { ReactNode } from "react";
import css from "./chip.module.css";

export type Tone = "plain" | "ok" | "warn" | "danger";

/** A short word about a state. The word says it; the colour only repeats it. */
export const Chip = ({ tone = "plain", icon, children }: { readonly tone?: Tone; readonly icon?: ReactNode; readonly children: ReactNode }): ReactNode => (
  <span className={[css["chip"], css[tone]].filter(Boolean).join(" ")}>{icon}{children}</span>
);

export const FilterChip = ({ on, count, children, onChoose }: { readonly on: boolean; readonly count: number; readonly children: ReactNode; readonly onChoose: () => void }): ReactNode => (
  <button type="button" aria-pressed={on} onClick={onChoose} className={`${css["chip"]} ${css["filter"]}`}>
    {children} <b>{count}</b>
  </button>
);
