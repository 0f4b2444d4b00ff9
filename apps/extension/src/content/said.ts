import type { Message } from "@tokenward/detection";

/** How ids are written for people. */
export interface Names {
  readonly provider: (id: string) => string;
  readonly kind: (id: string) => string;
}

/** One message in English: the only place where the guard's sentences stand. */
export const said = (message: Message, names: Names): string => {
  switch (message.id) {
    case "who-yours":
      return `This is your ${nounOf(message.provider, names)} ${message.label}.`;
    case "who-certain":
    case "who-known":
      return `This is ${withArticle(names.kind(message.kind))}.`;
    case "who-generic":
      return "This looks like a secret.";
    case "more":
      return `There ${message.count === 1 ? "is one more" : `are ${message.count} more`}.`;
    case "plain-http":
      return `${message.host} is reached without encryption: everybody on the way can read along.`;
    case "other-form":
      return `The form sends it to ${message.host ?? "a place without a name"}.`;
    case "in-page":
      return `The page around it is ${message.host}.`;
    case "dead":
      return "It is revoked and opens nothing any more, but it names you.";
    case "test":
      return "It opens a test environment only.";
    case "unfinished":
      return "Not all of it could be looked at in time, and what was not seen may hold a token.";
    default:
      return saidOfPlace(message.id, message.host ?? "This page", message.provider === "generic" ? "where it belongs" : names.provider(message.provider));
  }
};

type PlaceMessage = Extract<Message, { readonly id: `at-${string}` }>["id"];

const everybody = "everybody can read what is there";
const sharers = "all who share it can read what is there";
const strangers = "what is put in there goes to a stranger's computer";
/** What a place is, and what that means. */
const natures: Partial<Record<PlaceMessage, readonly [nature: string, means: string]>> = {
  "at-paste-bin": ["a paste bin", everybody], "at-forum": ["a forum", everybody], "at-social": ["a social network", everybody], "at-issue-tracker": ["an issue tracker", everybody],
  "at-code-host": ["a code host", sharers], "at-docs": ["for working together", sharers], "at-chat": ["for messages", sharers],
  "at-ai-chat": ["an AI chat", strangers], "at-formatter": ["an online tool", strangers], "at-search": ["a search engine", strangers], "at-translator": ["for translating", strangers],
};

const saidOfPlace = (id: PlaceMessage, host: string, belongs: string): string => {
  const [nature, means] = natures[id] ?? [];
  // Of a host that is more than this, as github.com is.
  if (nature !== undefined) return `${id === "at-issue-tracker" ? "This part of " : ""}${host} is ${nature}: ${means}.`;
  switch (id) {
    case "at-home":
      return `${host} is where it belongs.`;
    case "at-allowed":
      return `You allowed it on ${host}.`;
    case "at-local":
      return `${host} is in your own network.`;
    case "at-team":
      return `Your team trusts ${host}.`;
    case "at-console":
      return `${host} keeps settings and secrets, but is not ${belongs}.`;
    case "at-hosted":
      return `Anybody can put up a page like ${host}.`;
    case "at-nameless":
      return "This part of the page does not say whose it is.";
    default:
      return `${host} is not ${belongs}. Anyone who can read this page could use the token.`;
  }
};

/** `GitHub token`; `token` where nobody knows whose. */
export const nounOf = (provider: string, names: Names): string => (provider === "generic" ? "token" : `${names.provider(provider)} token`);

export const withArticle = (noun: string): string => `${/^(?:[AEIOUaeio]|npm)/.test(noun) ? "an" : "a"} ${noun}`;
