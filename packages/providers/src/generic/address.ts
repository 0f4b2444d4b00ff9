import { alphanumeric, digits, letters, lower } from "../draw.ts";
import type { Draw, TokenKind } from "../provider.ts";
import { isStandIn } from "./stand-in.ts";

const ownMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|host\.docker\.internal|db|database|postgres|postgresql|mysql|mariadb|redis|mongo|mongodb|rabbitmq|\[::1\])$/;
const documentation = /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid)$|^(?:host|hostname|server|myserver|dbhost|db-host|your[-_.].*)$/;

interface Parts {
  readonly user: string;
  readonly password: string;
  readonly host: string;
  /** Where the password starts in the match. */
  readonly at: number;
}
const partsOf = (match: string): Parts => {
  const end = match.lastIndexOf("@");
  const [user, password] = split(match.slice(3, end));
  return { user, password, host: match.slice(end + 1).replace(/:\d{0,5}$/, ""), at: end - password.length };
};
/** At the first colon; without one it is a token all by itself. */
const split = (pair: string): readonly [user: string, password: string] => ((colon) => (colon < 0 ? ["", pair] : [pair.slice(0, colon), pair.slice(colon + 1)]))(pair.indexOf(":"));

/** Drawn rather than chosen: a real one that stands beside a host which was made up, or on a machine of one's own, where it is often the same as elsewhere. */
const isDrawn = (password: string): boolean => password.length >= 10 && /[0-9]/.test(password) && /[a-z]/.test(password) && /[A-Z]/.test(password) && !/[A-Za-z]{6}/.test(password);
/** What has no name before it must look like a token, not like a name. */
const isToken = (password: string): boolean => password.length >= 20 && !/^[0-9a-f]{128}$/.test(password) && /(?:[0-9][A-Za-z]{1,20}){2}/.test(password) && !/[a-z]{9}/.test(password);

/** A sentence when an address with a password gives nothing away; null when it may. */
const harmlessAddress = (match: string): string | null => {
  const { host, password } = partsOf(match);
  if (isDrawn(password)) return null;
  if (ownMachine.test(host)) return "It opens something on this machine only.";
  return documentation.test(host) ? "Its host is one for documentation." : null;
};

const mixed = (draw: Draw): string => `${draw.of(letters, 2)}${draw.of(digits, 1)}${draw.of(alphanumeric, 10)}${draw.of(digits, 1)}`;
const address = (draw: Draw): string => `://app:${mixed(draw)}@db.${draw.of(lower, 8)}.internal`;

export const genericAddress: TokenKind = {
  id: "generic-address", name: "password in an address", reach: "open the database or server it names", nature: "secret",
  anchors: ["://"],
  // A mailbox is a user, too. The password may have `@` in it, though it should be written `%40`, and `#` and `?`. What begins a path ends it.
  pattern: /:\/\/(?:[^\s:/"'`<>\\?#]{0,80}:[^\s/"'`<>\\]{3,200}|[A-Za-z0-9_~-]{20,200})@[A-Za-z0-9_.[\]:-]{1,200}/y,
  boundary: "",
  inner: (match) => {
    const { user, password, host, at } = partsOf(match);
    if (password.length < 3 || isStandIn(password) || /^x-(?:oauth-basic|token-auth)$/.test(password) || user.toLowerCase() === password.toLowerCase()) return null;
    // A port, with what follows it; an expression for addresses.
    if (/^\d{1,5}(?:[?#,&].*)?$/.test(password) || /^[\]})]|[{}|()^[\]]{2}/.test(password) || /^[.:-]*$/.test(host)) return null;
    // The key in an address of Sentry's is made to be seen.
    if (!match.includes(`:${password}@`) && (!isToken(password) || /sentry/.test(host))) return null;
    return [at, at + password.length];
  },
  harmless: harmlessAddress,
  source: ["https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"],
  examples: (draw) => ({
    hits: [address(draw), `://postmaster@${draw.of(lower, 6)}.io:${mixed(draw)}@smtp.${draw.of(lower, 8)}.org`, `://${mixed(draw)}${mixed(draw)}@git.${draw.of(lower, 8)}.io`],
    misses: [
      "https://example.test/a:b@c", "postgres://db.internal:5432/app", `redis://localhost:${draw.of("123456789", 4)}/0`, "http://user@host.internal/path",
      "see https://host.internal:8080/ and write to a@b.internal", "postgres://app:${DB_PASSWORD}@db.internal/app", "https://a-long-name-of-somebody-2024@host.internal/", "postgres://user:mysecretpassword@db.internal/app",
    ],
    twins: [address(draw).replace("@", "/"), address(draw).replace("://", ":/")],
  }),
};
