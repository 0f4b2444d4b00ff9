import type { Message } from "@tokenward/detection";
import type { Road } from "../messages.ts";
import { say, type MessageId } from "../say.ts";

/** How ids are written for people. */
export interface Names {
  readonly provider: (id: string) => string;
  readonly kind: (id: string) => string;
}

/** A message about a place or what else matters, in the browser's language. Null for those that the notice says in its own way: who, and how many more. */
export const said = (message: Message, names: Names): string | null => {
  switch (message.id) {
    case "who-yours":
    case "who-certain":
    case "who-known":
    case "who-generic":
    case "more":
      return null;
    case "plain-http":
      return say("why_plain_http", message.host);
    case "other-form":
      return say("why_other_form", message.host ?? say("place_unnamed"));
    case "in-page":
      return say("why_in_page", message.host);
    case "dead":
      return say("why_dead");
    case "test":
      return say("why_test");
    case "unfinished":
      return say("why_unfinished");
    default:
      return say(message.id.replaceAll("-", "_") as MessageId, message.host ?? say("place_nameless"), message.provider === "generic" ? say("where_it_belongs") : names.provider(message.provider));
  }
};

/** `An npm token and 2 more were not pasted`. `count`: how many there are; `provider`: of the first. */
export const titleOf = (isOwn: boolean, provider: string, count: number, road: Road, names: Names): string => {
  const noun = provider === "generic" ? say("noun_any") : say("noun_token", names.provider(provider));
  return say(isOwn ? "title_yours" : /^(?:[AEIOU]|npm)/.test(noun) ? "title_an" : "title_a", noun + (count > 1 ? say("title_more", count - 1) : ""), became(road, count > 1));
};

/** What is typed already is not kept out. */
export const became = (road: Road, areMany: boolean): string => say(`became_${road === "typed" || road === "filled" ? "in" : road}_${areMany ? "many" : "one"}`);
