import { hostName } from "./identity.ts";
import type { BrowserPlace } from "./places.ts";

/** What a person has to allow before a boxed browser reaches Tokenward: the one command, and what it opens. */
export interface Grant {
  readonly command: string;
  readonly says: string;
}

/** Null where nothing has to be allowed, or nothing can be. */
export const grantOf = ({ reach, appId }: Pick<BrowserPlace, "reach" | "appId">): Grant | null => {
  if (reach === "portal") return { command: `flatpak permission-set webextensions ${hostName} snap.${appId} yes`, says: "Your desktop asks once whether it may start Tokenward's program. If you said no or missed the question, this allows it, and only it:" };
  if (reach === "spawn") return { command: `flatpak override --user --talk-name=org.freedesktop.Flatpak ${appId}`, says: "It can start Tokenward's program only after this, which lets it start any other program as well. If that is too much, use a build of it without a box:" };
  return null;
};
