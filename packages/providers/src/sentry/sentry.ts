import { jsonInBase64, toBase64 } from "../checksum/base64.ts";
import { base64Url, hex, shortened } from "../draw.ts";
import { classes, prefixed } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const rfc = "https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md";
const facts = (draw: Draw): string => toBase64(JSON.stringify({ iat: draw.between(1_700_000_000, 1_800_000_000), url: "https://sentry.io", region_url: "https://us.sentry.io", org: "acme" })).replaceAll("=", "");
const organization = (draw: Draw): string => `sntrys_${facts(draw)}_${draw.of(base64Url.replace(/[-_]/g, ""), 43)}`;
const inside = (value: string) => jsonInBase64(value.slice(7, value.lastIndexOf("_")).replaceAll("=", ""));

export const sentry: Provider = {
  id: "sentry",
  name: "Sentry",
  hosts: ["sentry.io"],
  page: "https://sentry.io/settings/account/api/auth-tokens/",
  kinds: [
    {
      id: "sentry-organization", name: "Sentry organization token", reach: "upload releases and source maps", nature: "secret",
      anchors: ["sntrys_eyJ"],
      pattern: /sntrys_eyJ[A-Za-z0-9+/=]{40,400}_[A-Za-z0-9+/]{43}/y,
      boundary: "A-Za-z0-9+/=_",
      verify: (value) => typeof inside(value)?.["org"] === "string",
      read: (value) => ((org) => (typeof org === "string" ? { account: org } : {}))(inside(value)?.["org"]),
      source: [rfc],
      examples: (draw) => ({ hits: [organization(draw)], misses: ["sntrys_eyJ"], twins: [shortened(organization(draw)), organization(draw).replace("sntrys_eyJ", "sntrys_eyK")] }),
    },
    {
      id: "sentry-user", name: "Sentry user token", reach: "read and change what its owner can", nature: "secret",
      ...prefixed("sntryu_", classes.hex, 64),
      examples: (draw) => ({ hits: [`sntryu_${draw.of(hex, 64)}`], misses: ["sntryu_"], twins: [`sntryu_${draw.of(hex, 63)}`] }),
      source: ["https://docs.sentry.io/account/auth-tokens/"],
    },
  ],
};
