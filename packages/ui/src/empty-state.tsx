import type { ReactNode } from "react";
import css from "./empty-state.module.css";

/** What goes here, one button, one command. */
export const EmptyState = (props: { readonly icon: ReactNode; readonly title: string; readonly says: string; readonly act?: ReactNode; readonly command?: string }): ReactNode => (
  <div className={css["empty"]}>
    {props.icon}
    <h2>{props.title}</h2>
    <p>{props.says}</p>
    {props.act}
    {props.command === undefined ? null : <code className={css["command"]}>{props.command}</code>}
  </div>
);
