import type { ReactNode } from "react";
import { IconButton } from "./button.tsx";
import type { Tone } from "./chip.tsx";
import { X } from "./icons.ts";
import css from "./toast.module.css";

export interface ToastWords {
  readonly id: number;
  readonly tone: Tone;
  readonly says: string;
}

/** Said aloud by screen readers when they come; the caller decides how long they stay. */
export const Toasts = ({ toasts, onDismiss }: { readonly toasts: readonly ToastWords[]; readonly onDismiss: (id: number) => void }): ReactNode => (
  <div className={css["toasts"]} role="status" aria-live="polite">
    {toasts.map(({ id, tone, says }) => (
      <div key={id} className={[css["toast"], css[tone]].filter(Boolean).join(" ")}>
        <p>{says}</p>
        <IconButton name="Dismiss" onClick={() => onDismiss(id)}><X /></IconButton>
      </div>
    ))}
  </div>
);
