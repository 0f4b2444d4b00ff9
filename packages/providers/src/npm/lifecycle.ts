import type { Json, Lifecycle, PlainAnswer, ValueMarks } from "../lifecycle.ts";

const auth = { header: "authorization", prefix: "Bearer " } as const;
const field = (entry: Json, name: string): Json | undefined =>
  entry !== null && typeof entry === "object" && !Array.isArray(entry) ? (entry as { readonly [field: string]: Json })[name] : undefined;

const errorText = (body: Json): string => ((text) => (typeof text === "string" ? text : ""))(field(body, "error"));

/** Fields of a granular token that its successor takes over; verdaccio ignores them and says so in its log. */
const kept = ["packages", "packages_all", "scopes", "orgs", "packages_and_scopes_permission", "orgs_permission", "bypass_2fa", "readonly"] as const;

/** npm and registries that speak its token API (verdaccio 6.10 was tried). */
export const npmLifecycle: Lifecycle = {
  provider: "npm",
  name: "npm",
  recipe: "create-revoke",
  source: [
    "npm CLI 11.19.1 lib/commands/token.js and docs/content/commands/npm-token.md",
    "verdaccio 6.10.4 build/api/endpoint/api/v1/token.js, @verdaccio/middleware token-auth.js, @verdaccio/core mask()",
  ],
  usualBaseUrl: (places) => places.npmRegistry(),
  tidyBaseUrl: (url) => url.replace(/\/+$/, ""),
  identify: { method: "GET", path: "/-/whoami", auth, account: { body: "/username" } },
  list: {
    method: "GET", path: "/-/npm/v1/tokens", auth, items: "/objects", next: "/urls/next",
    id: { body: "/key" }, name: { body: "/name" }, createdAt: { body: "/created" }, expiresAt: { body: "/expires" },
  },
  mint: {
    method: "POST", path: "/-/npm/v1/tokens", auth, needs: ["password"], commitWithinMs: 5_000,
    token: { body: "/token" }, id: { body: "/key" }, expiresAt: { body: "/expires" }, createdAt: { body: "/created" },
    body: (wanted, password) => {
      const old = wanted.old;
      const taken = old === null ? [] : kept.flatMap((name) => ((value) => (value === undefined || value === null ? [] : [[name, value] as const]))(field(old, name)));
      // The list calls it `cidr` at verdaccio and `cidr_whitelist` at npm; the request wants the latter, always an array.
      const cidr = old === null ? undefined : (field(old, "cidr_whitelist") ?? field(old, "cidr"));
      return { readonly: false, ...Object.fromEntries(taken), name: wanted.name, password, expires: wanted.lifetimeDays, cidr_whitelist: Array.isArray(cidr) ? (cidr as Json[]) : [] };
    },
  },
  retire: { method: "DELETE", path: "/-/npm/v1/tokens/token/{id}", auth, body: null },
  otpHeader: "npm-otp",
  settleMs: 10_000,
  usualLifetimeDays: 90,
  maxLifetimeDays: 90,
  promises: [
    "A new token is made, tested and handed out before the old one dies.",
    "The old token is then deleted at the registry. It counts as dead only when the registry refuses it.",
  ],
  // The address of a registry's web page cannot be told from its API's.
  page: () => null,
  scopesOf: (entry) => {
    const permissions = ["packages_and_scopes_permission", "orgs_permission"].flatMap((name) => ((value) => (typeof value === "string" ? [`${name}:${value}`] : []))(field(entry, name)));
    return [...(field(entry, "readonly") === true ? ["read"] : ["read", "write"]), ...permissions];
  },
  isListedAs,
  // verdaccio says 403 with this text to a generated token that is no longer in its list, where npm says 401. It says the
  // same to a token used outside its address range, hence "only after its end was accepted".
  // A token it cannot read at all it takes for no token: 200, and nobody's name.
  isDead: ({ status, body }) =>
    (status === 403 && /^unauthorized access/i.test(errorText(body))) ||
    (status === 200 && body !== null && typeof body === "object" && field(body, "username") === undefined),
  asksFor,
};

/**
 * The list shows `key` and a shortened value. npm's key is the value's SHA-512 in hex; verdaccio's key is random, and its
 * shortened value is the first and last five characters with three dots between.
 */
function isListedAs(entry: Json, value: ValueMarks): boolean {
  if (field(entry, "key") === value.sha512Hex) return true;
  const shown = field(entry, "token");
  if (typeof shown !== "string") return false;
  const [head = "", tail] = shown.split(/\.{3}|…/);
  return head.length + (tail ?? "").length >= 6 && value.startsWith(head) && value.endsWith(tail ?? "");
}

function asksFor({ status, headers, body }: PlainAnswer): "password" | "otp" | null {
  if (status !== 401) return null;
  if (/\botp\b/i.test(headers["www-authenticate"] ?? "") || /one-time pass/i.test(errorText(body))) return "otp";
  return "password";
}
