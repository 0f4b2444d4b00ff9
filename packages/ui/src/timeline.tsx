import type { ReactNode } from "react";
import type { Tone } from "./chip.tsx";
import css from "./timeline.module.css";

export interface Moment {
  readonly key: string | number;
  readonly what: ReactNode;
  readonly detail: ReactNode;
  readonly tone?: Tone;
}

export const Timeline = ({ moments, name }: { readonly moments: readonly Moment[]; readonly name: string }): ReactNode => (
  <ol className={css["line"]} aria-label={name}>
    {moments.map((moment) => (
      <li key={moment.key} className={css[moment.tone ?? "plain"]}>
        {moment.what}
        <small>{moment.detail}</small>
      </li>
    ))}
  </ol>
);
