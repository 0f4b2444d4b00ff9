import { alphanumeric, lower } from "../draw.ts";
import type { Draw, TokenKind } from "../provider.ts";
import { isStandIn } from "./stand-in.ts";

const ownMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|host\.docker\.internal|db|database|postgres|postgresql|mysql|mariadb|redis|mongo|mongodb|rabbitmq|\[::1\])$/;
const documentation = /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid)$|^(?:host|hostname|server|myserver|dbhost|db-host|your[-_.].*)$/;

const partsOf = (match: string): { readonly user: string; readonly password: string; readonly host: string; readonly at: number } => {
  const [, user = "", password = "", host = ""] = /^:\/\/([^:@/]{0,80}):(.+)@([^@]*)$/.exec(match) ?? [];
  return { user, password, host, at: 4 + user.length };
};

/** A sentence when an address with a password gives nothing away; null when it may. */
const harmlessAddress = (match: string): string | null => {
  const { host } = partsOf(match);
  if (ownMachine.test(host)) return "It opens something on this machine only.";
  return documentation.test(host) ? "Its host is one for documentation." : null;
};

const address = (draw: Draw): string => `://app:${draw.of(alphanumeric, 16)}@db.${draw.of(lower, 8)}.internal`;

export const genericAddress: TokenKind = {
  id: "generic-address", name: "password in an address", reach: "open the database or server it names", nature: "secret",
  anchors: ["://"],
  // The password may have `@` in it, though it should be written `%40`; what begins a path, a query or a fragment ends it.
  pattern: /:\/\/[^\s:@/"'`<>\\]{0,80}:[^\s/"'`<>\\?#]{3,200}@[A-Za-z0-9_.[\]:-]{1,200}/y,
  boundary: "",
  inner: (match) => {
    const { user, password, at } = partsOf(match);
    return password.length < 3 || isStandIn(password) || user === password || /^\d{1,5}$/.test(password) ? null : [at, at + password.length];
  },
  harmless: harmlessAddress,
  source: ["https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"],
  examples: (draw) => ({
    hits: [address(draw)],
    misses: [
      "https://example.test/a:b@c", "postgres://db.internal:5432/app", `redis://localhost:${draw.of("123456789", 4)}/0`, "http://user@host.internal/path",
      "see https://host.internal:8080/ and write to a@b.internal", "postgres://app:${DB_PASSWORD}@db.internal/app",
    ],
    twins: [address(draw).replace("@", "/"), address(draw).replace("://", ":/")],
  }),
};
