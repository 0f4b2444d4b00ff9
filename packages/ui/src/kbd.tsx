import type { ReactNode } from "react";
import css from "./kbd.module.css";

export const Kbd = ({ children }: { readonly children: ReactNode }): ReactNode => <kbd className={css["kbd"]}>{children}</kbd>;
