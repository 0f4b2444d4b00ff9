import type { ReactNode } from "react";
import type { Expiry } from "@tokenward/shared/domain";
import { SelectField, TextField } from "@tokenward/ui";
import screen from "../screen.module.css";

/** What the user says of a token's end. `unknown` leaves it to the token and the provider. */
export type ExpiryDraft = { readonly kind: "unknown" } | { readonly kind: "never" } | { readonly kind: "on"; readonly day: string };

/** Milliseconds, null for never, undefined when nothing was said. The end of the chosen day counts, in local time. */
export const expiryValue = (draft: ExpiryDraft): number | null | undefined => {
  if (draft.kind === "unknown") return undefined;
  if (draft.kind === "never") return null;
  const at = new Date(`${draft.day}T23:59:59`).getTime();
  return Number.isNaN(at) ? undefined : at;
};

/** What is still missing, as a sentence; null when nothing is. */
export const expiryFault = (draft: ExpiryDraft): string | null => (draft.kind === "on" && expiryValue(draft) === undefined ? "Choose the day, or “I do not know”." : null);

export const ExpiryFields = ({ draft, onChange, found, asked = false }: { readonly draft: ExpiryDraft; readonly asked?: boolean; readonly onChange: (draft: ExpiryDraft) => void; readonly found: Expiry | null }): ReactNode => (
  <div className={screen["pair"]}>
    <SelectField label="Expires" value={draft.kind} onChange={(event) => onChange(event.target.value === "on" ? { kind: "on", day: "" } : { kind: event.target.value === "never" ? "never" : "unknown" })}>
      <option value="unknown">{found === null ? "I do not know" : "As found"}</option>
      <option value="on">On a day</option>
      <option value="never">Never</option>
    </SelectField>
    {draft.kind === "on" ? <TextField label="Day" type="date" value={draft.day} fault={asked ? expiryFault(draft) : null} onChange={(event) => onChange({ kind: "on", day: event.target.value })} /> : null}
  </div>
);
