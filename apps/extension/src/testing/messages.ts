import { readFileSync } from "node:fs";
import { join } from "node:path";

export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

export const messagesOf = (language: Language): Readonly<Record<string, { readonly message: string; readonly description?: string }>> =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../_locales", language, "messages.json"), "utf8")) as Readonly<Record<string, { readonly message: string }>>;

/** Stands in for the browser's messages, with the real files. */
export const speak = (language: Language): void => {
  const messages = messagesOf(language);
  (globalThis as { browser?: object }).browser = {
    i18n: {
      getUILanguage: () => language,
      getMessage: (id: string, given: readonly string[] = []) => (messages[id]?.message ?? "").replaceAll(/\$([1-9])/g, (_, digit: string) => given[Number(digit) - 1] ?? ""),
    },
  };
};
