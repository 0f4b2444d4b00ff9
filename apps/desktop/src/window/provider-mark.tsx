import { markPath } from "@tokenward/providers/marks";
import { kindName, providerName } from "@tokenward/providers/names";
import { icons } from "@tokenward/ui";
import type { ReactNode } from "react";
import css from "./provider-mark.module.css";

export { providerName };

/** "GitHub fine-grained token" for `github-fine-grained` of `github`. */
export const kindWords = (provider: string, kind: string): string => (provider === "generic" ? "secret" : kindName(kind));

export const ProviderMark = ({ provider }: { readonly provider: string }): ReactNode => {
  const path = markPath(provider);
  return (
    <span className={css["mark"]} aria-hidden>
      {path !== null ? <svg viewBox="0 0 24 24"><path d={path} /></svg> : provider === "generic" ? <icons.KeyRound className={css["drawn"]} /> : providerName(provider).charAt(0).toUpperCase()}
    </span>
  );
};
