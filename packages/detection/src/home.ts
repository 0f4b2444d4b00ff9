import { providerById } from "@tokenward/providers";
import { placesWith, type Places } from "./places/places.ts";

/**
 * Whether a provider's tokens belong on a host: one of the provider's own, or one below it, unless the table of places says that strangers
 * read or write there: a gist, an issue, a forum, a customer's page. Compared as written, in lower case: a dot at the end, a port or a letter
 * of another script makes it another host. `path` as in an address; "" when it is not known.
 */
export const isHome = (provider: string, host: string, path = "", places: Places = placesWith(none)): boolean => {
  const homes = providerById(provider)?.hosts.filter((home) => covers(home, host, path, places)) ?? [];
  if (homes.length === 0) return false;
  const row = places.find(host, path);
  if (row === null || row.class === "console") return true;
  return homes.some((home) => row.base.length < home.length || (row.base.length === home.length && !row.hasPath && staysHome.has(row.class)));
};
const none: never[] = [];

/** What a provider's own place may be besides: its tokens still belong there. Elsewhere people read them, or machines of others. */
const staysHome: ReadonlySet<string> = new Set(["code-host", "docs", "team"]);

/**
 * `api.example.com` is below `example.com`; `badexample.com` is not, nor is `you.github.io` of `github.io`, where anybody can be, nor
 * anything with a label in punycode (a look-alike costs nothing to make; its owner can name it in full).
 */
export const covers = (base: string, host: string, path: string, places: Places): boolean => {
  if (host === base) return true;
  if (!host.endsWith(`.${base}`) || !base.includes(".") || /(?:^|\.)xn--|[^a-z0-9.-]/.test(host)) return false;
  const row = places.find(host, path);
  return row === null || row.class !== "hosted" || row.base.length < base.length;
};
