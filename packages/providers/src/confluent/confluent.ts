import { toBase64 } from "../checksum/base64.ts";
import { crc32 } from "../checksum/crc32.ts";
import { altered, base64, shortened } from "../draw.ts";
import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const docs = "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html";
const near = ["confluent", "confluent_cloud"];

/** The CRC-32 of what stands between the prefix and it, its lowest byte first, in base64. */
const tail = (body: string): string => ((sum) => toBase64(String.fromCharCode(sum & 0xff, (sum >>> 8) & 0xff, (sum >>> 16) & 0xff, sum >>> 24)).slice(0, 6))(crc32(body));
const apiSecret = (draw: Draw): string => ((body) => `cflt${body}${tail(body)}`)(draw.of(base64, 54));

export const confluent: Provider = {
  id: "confluent",
  name: "Confluent",
  hosts: ["confluent.io", "confluent.cloud"],
  page: "https://confluent.cloud/settings/api-keys",
  kinds: [
    {
      id: "confluent-api-secret", name: "Confluent API secret", reach: "read and write topics, or change the cloud", nature: "secret",
      anchors: ["cflt"],
      pattern: /cflt[A-Za-z0-9+/]{60}/y,
      boundary: "A-Za-z0-9+/",
      verify: (value) => tail(value.slice(4, 58)) === value.slice(58),
      source: [docs],
      examples: (draw) => ({ hits: [apiSecret(draw)], misses: ["cflt"], twins: [shortened(apiSecret(draw)), altered(apiSecret(draw), 20), altered(apiSecret(draw), -1)] }),
    },
    secret("confluent-api-secret-old", "Confluent API secret (old form)", "read and write topics, or change the cloud", named(near, chars(classes.base64, 64)), docs),
    secret("confluent-api-key", "Confluent API key", "tells the account; with its secret, read and write topics", named(near, chars(classes.upperAlphanumeric, 16)), docs),
  ],
};
