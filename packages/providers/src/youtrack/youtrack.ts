import { fromBase64, toBase64 } from "../checksum/base64.ts";
import { alphanumeric, lower, shortened } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

/** Its owner and its name in base64, and 30 random characters; newer ones begin with `perm-`. */
const token = (draw: Draw, prefix: string): string => `${prefix}${toBase64(draw.of(lower, draw.between(3, 20)))}.${toBase64(draw.of(lower, draw.between(3, 20)))}.${draw.of(alphanumeric, 30)}`;

/** YouTrack and Hub, in JetBrains's cloud or on a server of their owner. */
export const youtrack: Provider = {
  id: "youtrack",
  name: "YouTrack",
  hosts: ["youtrack.cloud", "myjetbrains.com"],
  page: null,
  kinds: [
    {
      id: "youtrack-permanent-token", name: "YouTrack permanent token", reach: "read and change issues as you", nature: "secret",
      anchors: ["perm:", "perm-"],
      pattern: /perm[:-][A-Za-z0-9+/=]{4,100}\.[A-Za-z0-9+/=]{4,100}\.[A-Za-z0-9]{30}/y,
      // Without capitals: a kind of full boundary is looked for only where a long run begins, and `cm9vdA==` behind the prefix is none.
      boundary: "a-z0-9_",
      read: (value) => ((account) => (account !== null && /^[\x21-\x7e]+$/.test(account) ? { account } : {}))(fromBase64(value.slice(5, value.indexOf(".")))),
      source: ["https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html"],
      examples: (draw) => ({
        hits: [token(draw, "perm:"), token(draw, "perm-")],
        misses: ["perm:", "perm-check", "Authorization: Bearer perm:<token>"],
        twins: [shortened(token(draw, "perm:")), `${token(draw, "perm-")}0`, token(draw, "perm:").replace(".", ":")],
      }),
    },
  ],
};
