import { base62 } from "../checksum/base62.ts";
import { fromBase64, toBase64 } from "../checksum/base64.ts";
import { crc32 } from "../checksum/crc32.ts";
import { altered, letters, lower, shortened } from "../draw.ts";
import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Draw, Provider } from "../provider.ts";

const beginning = "syt_";
/** Of what is before its last part. */
const checksum = (body: string): string => base62(crc32(body), 6);
const made = (draw: Draw): string => {
  const account = toBase64(draw.of(lower, draw.between(3, 20))).replaceAll("=", "");
  const body = `${beginning}${account}_${draw.of(letters, 20)}`;
  return `${body}_${checksum(body)}`;
};

/** A Matrix homeserver; its address stands in the user's record. */
export const synapse: Provider = {
  id: "synapse",
  name: "Matrix Synapse",
  hosts: ["matrix.org"],
  page: null,
  kinds: [
    {
      id: "synapse-access-token", name: "Matrix access token", reach: "read and write as its account", nature: "secret",
      ...parts(beginning, chars(classes.base64, 2, 340), "_", chars(classes.letters, 20), "_", chars(classes.alphanumeric, 6)),
      verify: (value) => checksum(value.slice(0, -7)) === value.slice(-6),
      read: (value) => ((account) => (account === null ? {} : { account }))(fromBase64(value.slice(beginning.length, value.indexOf("_", beginning.length)))),
      source: ["https://github.com/element-hq/synapse/blob/develop/synapse/handlers/auth.py"],
      examples: (draw) => ({ hits: [made(draw)], misses: [beginning, `${beginning}…`], twins: [shortened(made(draw)), altered(made(draw), -10), `${made(draw)}0`] }),
    },
    secret("synapse-registration-secret", "Synapse registration shared secret", "make accounts, also an administrator's", named(["registration_shared_secret", "macaroon_secret_key", "synapse"], chars(classes.alphanumeric, 50)), "https://element-hq.github.io/synapse/latest/usage/configuration/config_documentation.html#registration_shared_secret"),
  ],
};
