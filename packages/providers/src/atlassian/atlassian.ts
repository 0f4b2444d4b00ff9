import { fromBase64, toBase64 } from "../checksum/base64.ts";
import { crc32, hex32 } from "../checksum/crc32.ts";
import { alphanumeric, altered, base64Url, digits, shortened } from "../draw.ts";
import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

const tail = (before: string): string => hex32(crc32(before)).toUpperCase();
const endsInCrc = (value: string): boolean => tail(value.slice(0, -8)) === value.slice(-8);

const kind = (id: string, name: string, reach: string, prefix: string): TokenKind => {
  const token = (draw: Draw): string => ((before) => `${before}${tail(before)}`)(`${prefix}${draw.of(base64Url, 176)}=`);
  return {
    id, name, reach, nature: "secret",
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[A-Za-z0-9_-]{100,250}=[0-9A-F]{8}`, "y"),
    boundary: "A-Za-z0-9_-",
    verify: endsInCrc,
    source: ["https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"],
    examples: (draw) => ({ hits: [token(draw)], misses: [prefix], twins: [altered(token(draw), 20), altered(token(draw), -1), token(draw).replace("=", "-")] }),
  };
};
/** Twelve digits, a colon and twenty bytes, in base64. */
const dataCenter = (draw: Draw): string => toBase64(`${draw.of(digits, 12)}:${draw.of(alphanumeric, 20)}`);
const near = ["atlassian", "jira", "confluence"];
const password = (draw: Draw): string => ((before) => `${before}${tail(before)}`)(`ATBB${draw.of(alphanumeric, 24)}`);

export const atlassian: Provider = {
  id: "atlassian",
  name: "Atlassian",
  hosts: ["atlassian.com", "atlassian.net", "bitbucket.org"],
  page: "https://id.atlassian.com/manage-profile/security/api-tokens",
  kinds: [
    kind("atlassian-api-token", "Atlassian API token", "act as you in Jira, Confluence and Bitbucket", "ATATT3"),
    kind("atlassian-admin-key", "Atlassian admin API key", "change the organization's users and policies", "ATCTT3"),
    {
      id: "atlassian-app-password", name: "Bitbucket app password", reach: "read and change your repositories", nature: "secret",
      anchors: ["ATBB"],
      pattern: /ATBB[A-Za-z0-9]{24}[0-9A-F]{8}/y,
      boundary: "A-Za-z0-9_",
      verify: endsInCrc,
      source: ["https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/"],
      examples: (draw) => ({ hits: [password(draw)], misses: ["ATBB"], twins: [altered(password(draw), 10), altered(password(draw), -1)] }),
    },
    {
      id: "atlassian-data-center-token", name: "Jira or Confluence Data Center access token", reach: "act as you in Jira or Confluence", nature: "secret",
      anchors: null,
      near,
      pattern: /[MNO][A-Za-z0-9+/]{43}/y,
      boundary: "A-Za-z0-9_+/-",
      verify: (value) => /^\d{12}:/.test(fromBase64(value) ?? ""),
      source: ["https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html"],
      examples: (draw) => ({ hits: [dataCenter(draw)], misses: ["jira=", "jira is the name of a service"], twins: [shortened(dataCenter(draw)), `${dataCenter(draw)}0`, altered(dataCenter(draw), 4)] }),
    },
    secret("atlassian-api-token-old", "Atlassian API token (old form)", "act as you in Jira and Confluence", named(near, chars(classes.alphanumeric, 24)), "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"),
    secret("atlassian-client-secret", "Atlassian OAuth client secret", "act as your application", prefixed("ATOA", classes.base64Url, 56, 80), "https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/"),
  ],
};
