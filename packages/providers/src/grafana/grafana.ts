import { jsonInBase64, toBase64 } from "../checksum/base64.ts";
import { crc32, hex32, swapBytes } from "../checksum/crc32.ts";
import { alphanumeric, altered, digits, shortened } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

/** The CRC-32 of what stands before, little-endian. */
const tail = (before: string): string => hex32(swapBytes(crc32(before)));
const account = (draw: Draw): string => ((before) => `${before}_${tail(before)}`)(`glsa_${draw.of(alphanumeric, 32)}`);
const inJson = (fields: object): string => toBase64(JSON.stringify(fields));
const policy = (draw: Draw): string => `glc_${inJson({ o: draw.of("123456789", 6), n: `stack-${draw.of(digits, 4)}`, k: draw.of(alphanumeric, 24), m: { r: "eu" } })}`;
const legacy = (draw: Draw): string => inJson({ k: draw.of(alphanumeric, 32), n: "key", id: 1 });
const has = (value: string, ...fields: readonly string[]): boolean => ((json) => json !== null && fields.every((field) => field in json))(jsonInBase64(value));

export const grafana: Provider = {
  id: "grafana",
  name: "Grafana",
  hosts: ["grafana.com", "grafana.net"],
  page: "https://grafana.com/orgs",
  kinds: [
    {
      id: "grafana-service-account", name: "Grafana service account token", reach: "change dashboards and data sources", nature: "secret",
      anchors: ["glsa_"],
      pattern: /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/y,
      boundary: "A-Za-z0-9_",
      verify: (value) => tail(value.slice(0, 37)) === value.slice(38),
      source: ["https://grafana.com/docs/grafana/latest/administration/service-accounts/"],
      examples: (draw) => ({ hits: [account(draw)], misses: ["glsa_"], twins: [shortened(account(draw)), altered(account(draw), 10), altered(account(draw), -1)] }),
    },
    {
      id: "grafana-cloud-policy", name: "Grafana Cloud access policy token", reach: "read and write metrics, logs and stacks", nature: "secret",
      anchors: ["glc_eyJ"],
      pattern: /glc_eyJ[A-Za-z0-9+/]{40,400}={0,2}/y,
      boundary: "A-Za-z0-9+/",
      verify: (value) => has(value.slice(4), "o", "n", "k"),
      source: ["https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/"],
      examples: (draw) => ({ hits: [policy(draw)], misses: ["glc_eyJ"], twins: [policy(draw).slice(0, 60), policy(draw).replace("glc_eyJ", "glc_eyK")] }),
    },
    {
      id: "grafana-api-key", name: "Grafana API key (old)", reach: "change dashboards and data sources", nature: "secret",
      anchors: ["eyJrIjoi"],
      pattern: /eyJrIjoi[A-Za-z0-9+/]{40,300}={0,2}/y,
      boundary: "A-Za-z0-9+/",
      verify: (value) => has(value, "k", "n", "id"),
      source: ["https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/"],
      examples: (draw) => ({ hits: [legacy(draw)], misses: ["eyJrIjoi"], twins: [legacy(draw).slice(0, 50), inJson({ k: draw.of(alphanumeric, 60) })] }),
    },
  ],
};
