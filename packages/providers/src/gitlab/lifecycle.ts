import type { Lifecycle } from "../lifecycle.ts";

const auth = { header: "private-token", prefix: "" } as const;
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** GitLab personal access tokens, also on a server of one's own: the token replaces itself, and the old one dies in the same call. */
export const gitlabLifecycle: Lifecycle = {
  provider: "gitlab",
  name: "GitLab",
  recipe: "in-place",
  source: ["https://docs.gitlab.com/api/personal_access_tokens/", "https://docs.gitlab.com/user/profile/personal_access_tokens/"],
  usualBaseUrl: () => Promise.resolve("https://gitlab.com"),
  tidyBaseUrl: (url) => url.replace(/\/+$/, "").replace(/\/api\/v4$/, ""),
  identify: {
    method: "GET", path: "/api/v4/personal_access_tokens/self", auth,
    id: { body: "/id" }, name: { body: "/name" }, account: { body: "/user_id" }, scopes: { body: "/scopes" },
    createdAt: { body: "/created_at" }, expiresAt: { body: "/expires_at" },
  },
  list: null,
  mint: {
    method: "POST", path: "/api/v4/personal_access_tokens/self/rotate", auth, needs: [], commitWithinMs: 5_000,
    token: { body: "/token" }, id: { body: "/id" }, expiresAt: { body: "/expires_at" }, createdAt: { body: "/created_at" },
    // Left out, the new token would die after one week.
    body: (wanted) => ({ expires_at: dayOf(wanted.expiresAt) }),
  },
  retire: { method: "DELETE", path: "/api/v4/personal_access_tokens/self", auth, body: null },
  otpHeader: null,
  settleMs: 5_000,
  usualLifetimeDays: 90,
  maxLifetimeDays: 364,
  promises: [
    "GitLab replaces the token in one step: the old token stops at once.",
    "Programs that already run with the old value fail until they have the new one.",
  ],
  page: ({ baseUrl, name, scopes }) =>
    `${baseUrl ?? "https://gitlab.com"}/-/user_settings/personal_access_tokens?name=${encodeURIComponent(name)}&scopes=${encodeURIComponent(scopes.join(","))}`,
  // `expires_at` is a day; the token dies at 00:00 UTC of it, which is how ISO days are read.
  readTime: (text) => ((at) => (Number.isNaN(at) ? null : at))(Date.parse(text)),
  whyNotMint: ({ scopes }) =>
    scopes.includes("api") || scopes.includes("self_rotate") ? null
    : "This token may not replace itself: GitLab wants the scope api or self_rotate. Make a new one on GitLab's page and add it here. Nothing was changed.",
};
