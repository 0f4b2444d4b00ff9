import type { ComponentProps, ReactNode } from "react";
import css from "./button.module.css";
import { Tooltip } from "./tooltip.tsx";

export type ButtonLook = "plain" | "primary" | "danger" | "ghost";

export const Button = ({ look = "plain", className, ...rest }: ComponentProps<"button"> & { readonly look?: ButtonLook }): ReactNode => (
  <button type="button" {...rest} className={[css["button"], css[look], className].filter(Boolean).join(" ")} />
);

/** A button that shows only an icon; `name` is what a screen reader says and what the tooltip shows. */
export const IconButton = ({ name, className, ...rest }: ComponentProps<"button"> & { readonly name: string }): ReactNode => (
  <Tooltip says={name}>
    <button type="button" aria-label={name} {...rest} className={[css["button"], css["ghost"], css["icon"], className].filter(Boolean).join(" ")} />
  </Tooltip>
);
