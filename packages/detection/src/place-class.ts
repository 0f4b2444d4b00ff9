import type { GuardPolicy, PlaceClass } from "@tokenward/shared/domain";
import { covers, isHome } from "./home.ts";
import { isLocal } from "./local-address.ts";
import type { Spot } from "./place.ts";
import { placesWith, type Places } from "./places/places.ts";
import type { SeenToken } from "./seen-tokens.ts";

/**
 * What a place is to a token; to none in particular without one. The token's own home comes first, then what its owner allowed, then the
 * table's rows, then the network. A name with a dot at its end is the same host to the table, and another one to homes and to what is allowed.
 */
export const classOf = (spot: Spot, policy: GuardPolicy, token: SeenToken | null): PlaceClass => {
  const { host, path } = spot;
  if (host === null) return "nameless";
  const places = placesWith(policy.places);
  if (token !== null && isHome(token.provider, host, path, places)) return "home";
  if (token !== null && isAllowed(token, spot, policy, places)) return "allowed";
  const named = host.replace(/\.$/, "");
  return places.find(named, path)?.class ?? (isLocal(named) ? "local" : "other");
};

const isAllowed = ({ own, provider, kind }: SeenToken, { host, port, path }: Spot, { allowed }: GuardPolicy, places: Places): boolean => {
  const isHere = (name: string): boolean => {
    const [, base = name, wanted] = /^(.+?)(?::(\d{1,5}))?$/.exec(name) ?? [];
    return host !== null && (wanted === undefined || Number(wanted) === port) && covers(base, host, path, places);
  };
  if (own?.allowedHosts.some(isHere) === true) return true;
  return allowed.some((each) => each.provider === provider && (own === null ? each.label === null && each.kind === kind : each.label === own.label) && isHere(each.host));
};
