import type { Token } from "@tokenward/shared/domain";
import type { Options } from "./command.ts";
import { Stop } from "./exit.ts";
import { expiryFrom } from "./expiry.ts";
import { kindName, providerName } from "./names.ts";
import type { Screen } from "./screen.ts";
import { facts } from "./table.ts";
import { day, endOf, moment, relative, stateOf } from "./words.ts";

/** What a person may say about a token, when adding and when editing it. */
export const factOptions = {
  "owner": { kind: "text", hint: "who", says: "whose it is" },
  "note": { kind: "text", hint: "text", says: "anything worth remembering" },
  "expires": { kind: "text", hint: "when", says: "2027-01-31, 90d or never" },
  "base-url": { kind: "text", hint: "url", says: "address of the provider's API, for one you host yourself" },
  "allow": { kind: "list", hint: "host", says: "a host where pasting it is fine; may be given several times" },
} as const satisfies Options;

interface GivenFacts {
  readonly owner: string | undefined;
  readonly note: string | undefined;
  readonly expires: string | undefined;
  readonly "base-url": string | undefined;
  readonly allow: readonly string[];
}

/** The facts as the contract takes them; only those that were given. Throws Stop on a date or an address that is none. */
export const factsFrom = (given: GivenFacts, now: number) => {
  const baseUrl = given["base-url"];
  if (baseUrl !== undefined && !URL.canParse(baseUrl)) throw new Stop("usage", "--base-url is not an address. It starts with https:// and a host.");
  return {
    ...(given.owner === undefined ? {} : { owner: given.owner }),
    ...(given.note === undefined ? {} : { note: given.note }),
    ...(given.expires === undefined ? {} : { expiresAt: expiryFrom(given.expires, now) }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(given.allow.length === 0 ? {} : { allowedHosts: [...given.allow] }),
  };
};

/** Everything that is known of one token, for a terminal. */
export const tokenFacts = (screen: Screen, token: Token, now: number): string => {
  const end = endOf(token, now);
  const state = stateOf(token, now);
  return facts(screen, [
    ["token", token.label, "strong"],
    ["state", state.words, state.tone],
    ["provider", providerName(token.provider)],
    ["kind", kindName(token.kind)],
    ["ends in", token.lastFour === "" ? "" : `…${token.lastFour}`],
    ["account", token.account ?? ""],
    ["owner", token.owner],
    ["may", token.scopes.join(", ")],
    ["expires", token.expiry === null ? end.words : `${end.words} (${day(token.expiry.at)}, says the ${token.expiry.from})`, end.tone],
    ["version", `${token.version}, since ${moment(token.rotatedAt ?? token.createdAt)}`],
    ["last used", token.lastUsedAt === null ? "never through Tokenward" : relative(token.lastUsedAt, now)],
    ["API", token.baseUrl ?? ""],
    ["places", token.consumers.map(({ path, version }) => (version === token.version ? path : `${path} (old value)`)).join(", ")],
    ["fine on", token.allowedHosts.join(", ")],
    ["note", token.note],
    ["id", token.id, "quiet"],
  ]);
};
