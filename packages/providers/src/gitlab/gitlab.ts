import { base36 } from "../checksum/base62.ts";
import { toBase64Url } from "../checksum/base64.ts";
import { crc32 } from "../checksum/crc32.ts";
import { alphanumeric, altered, base64Url, shortened } from "../draw.ts";
import { chars, classes, parts } from "../fixed-form.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

const tokens = "https://docs.gitlab.com/security/tokens/#token-prefixes";
const routable = "https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/";

type Shape = Pick<TokenKind, "anchors" | "pattern" | "boundary" | "source" | "examples">;

/** Prefix and a fixed number of random characters; no checksum. */
const classic = (prefix: string, length: number): Shape => {
  const token = (draw: Draw): string => `${prefix}${draw.of(alphanumeric, 1)}${draw.of(base64Url, length - 2)}${draw.of(alphanumeric, 1)}`;
  return {
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[A-Za-z0-9_-]{${length}}(?!\\.01\\.)`, "y"),
    boundary: "A-Za-z0-9_-",
    source: [tokens],
    examples: (draw) => ({
      hits: [token(draw)],
      misses: [prefix, `${prefix}<your token>`, `the prefix ${prefix} marks it`],
      twins: [shortened(token(draw)), `${token(draw)}A`],
    }),
  };
};

/** Payload in base64url, version, its length in base 36, and the CRC-32 of everything before in base 36. */
const routableToken = (prefix: string, draw: Draw): string => {
  const payload = toBase64Url(`o:${draw.between(1, 9999)}\nu:${draw.between(1, 99_999)}\n${draw.of(alphanumeric, 18)}`);
  const before = `${prefix}${payload}.01.${base36(payload.length, 2)}`;
  return before + base36(crc32(before), 7);
};

const routed = (prefix: string): Shape & Pick<TokenKind, "verify"> => ({
  anchors: [prefix],
  pattern: new RegExp(`${prefix}[A-Za-z0-9_-]{27,300}\\.01\\.[0-9a-z]{9}`, "y"),
  boundary: "A-Za-z0-9_-",
  verify: (value) => base36(crc32(value.slice(0, -7)), 7) === value.slice(-7),
  source: [routable],
  examples: (draw) => ({
    hits: [routableToken(prefix, draw)],
    misses: [],
    twins: [shortened(routableToken(prefix, draw)), altered(routableToken(prefix, draw), 12), altered(routableToken(prefix, draw), -1)],
  }),
});

const kind = (id: string, name: string, reach: string, shape: Shape): TokenKind => ({ id: `gitlab-${id}`, name: `GitLab ${name}`, reach, nature: "secret", ...shape });

export const gitlab: Provider = {
  id: "gitlab",
  name: "GitLab",
  hosts: ["gitlab.com"],
  page: "https://gitlab.com/-/user_settings/personal_access_tokens",
  kinds: [
    kind("personal", "access token", "read and change what its owner can", classic("glpat-", 20)),
    kind("personal-routable", "access token", "read and change what its owner can", routed("glpat-")),
    kind("deploy", "deploy token", "read and write a project's packages and images", classic("gldt-", 20)),
    kind("runner", "runner token", "take a project's jobs, and see their secrets", classic("glrt-", 20)),
    kind("runner-routable", "runner token", "take a project's jobs, and see their secrets", routed("glrt-")),
    kind("runner-registration", "runner registration token", "add runners that see a project's secrets", classic("GR1348941", 20)),
    kind("trigger", "pipeline trigger token", "start pipelines", classic("glptt-", 40)),
    kind("job", "job token", "do what its job may, until the job ends", { ...parts("glcbt-", chars(classes.hex, 1, 5), "_", chars(classes.base64Url, 20)), source: [tokens] }),
    kind("feature-flag", "feature flag client token", "read a project's feature flags", classic("glffct-", 20)),
    kind("feed", "feed token", "read your calendar and activity", classic("glft-", 20)),
    kind("scim", "SCIM token", "add and remove a group's members", classic("glsoat-", 20)),
    kind("oauth-secret", "application secret", "act as an application", classic("gloas-", 64)),
    kind("kubernetes-agent", "agent for Kubernetes token", "connect as a cluster's agent", classic("glagent-", 50)),
    kind("incoming-mail", "incoming mail token", "write issues as you by mail", classic("glimt-", 25)),
  ],
};
