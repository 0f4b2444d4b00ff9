import type messages from "../_locales/en/messages.json";

/** A message of `_locales`. Every language has each; en is the one that counts. */
export type MessageId = keyof typeof messages;
/** Messages that depend on a number: `<id>_one` and `<id>_other`. */
export type CountedId = { [Id in MessageId]: Id extends `${infer Stem}_one` ? (`${Stem}_other` extends MessageId ? Stem : never) : never }[MessageId];

interface MessageSource {
  readonly i18n: { getMessage(id: string, given?: readonly string[]): string; getUILanguage(): string };
}
declare const browser: MessageSource | undefined;
declare const chrome: MessageSource;

/** The browser chooses the language, the same way in its pages, worker and content scripts. Not through the polyfill, which a content script does not pay for. */
const source = (): MessageSource["i18n"] => (typeof browser === "undefined" ? chrome : browser).i18n;

/** A message in the browser's language; English where there is none in that. `$1` … `$9` are replaced by what is given. */
export const say = (id: MessageId, ...given: readonly (string | number)[]): string => source().getMessage(id, given.map(String));

/** The form of a message that fits a number, which is `$1`. */
export const sayCount = (id: CountedId, count: number): string => say(new Intl.PluralRules(source().getUILanguage()).select(count) === "one" ? `${id}_one` : `${id}_other`, count);
