import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider, TokenKind } from "../provider.ts";

/** The documentation shows each kind's prefix and length, and no alphabet; API tokens of before 2025 are shorter. */
const kind = (id: string, words: string, reach: string, prefix: string, min: number, max: number): TokenKind => ({
  id: `buildkite-${id}`, name: `Buildkite ${words}`, reach, nature: "secret", ...prefixed(prefix, classes.base64Url, min, max),
  source: ["https://buildkite.com/docs/platform/security/tokens"],
});

export const buildkite: Provider = {
  id: "buildkite",
  name: "Buildkite",
  hosts: ["buildkite.com"],
  page: "https://buildkite.com/user/api-access-tokens",
  kinds: [
    kind("user", "API access token", "start builds and read pipelines as you", "bkua_", 40, 64),
    kind("agent", "agent token", "take a cluster's jobs, and see their secrets", "bkct_", 60, 90),
    kind("agent-unclustered", "unclustered agent token", "take jobs, and see their secrets", "bkar_", 60, 90),
    kind("agent-session", "agent session token", "act as one agent", "bkaa_", 60, 90),
    kind("portal", "portal token", "run the queries a portal allows", "bkpat_", 44, 64),
    kind("portal-secret", "portal secret", "make portal tokens", "bkps_", 54, 74),
    secret("buildkite-user-old", "Buildkite API access token (old form)", "start builds and read pipelines as you", named(["buildkite"], chars(classes.lowerAlphanumeric, 40)), "https://buildkite.com/docs/apis/managing-api-tokens"),
    secret("buildkite-agent-old", "Buildkite agent token (old form)", "take jobs, and see their secrets", named(["buildkite"], chars(classes.hex, 50)), "https://buildkite.com/docs/agent/v3/tokens"),
  ],
};
