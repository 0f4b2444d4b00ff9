import type { ReactNode } from "react";
import css from "./provider-mark.module.css";

/** A provider's name as people write it; its id where the list does not know it. */
export const providerName = (provider: string): string => (provider === "generic" ? "Other" : provider.charAt(0).toUpperCase() + provider.slice(1));

/** "npm granular" for `npm-granular-token` of npm. */
export const kindWords = (provider: string, kind: string): string => {
  if (provider === "generic") return "secret";
  const rest = kind.replace(new RegExp(`^${provider.replaceAll(/[^a-z0-9]/g, "")}-?`), "").replaceAll("-", " ");
  return `${providerName(provider)} ${rest}`.trim();
};

export const ProviderMark = ({ provider }: { readonly provider: string }): ReactNode => <span className={css["mark"]} aria-hidden>{providerName(provider).charAt(0)}</span>;
