import { jsonInBase64, toBase64Url } from "../checksum/base64.ts";
import { altered, base64Url, hex, shortened } from "../draw.ts";
import type { Draw, Inscription, Provider } from "../provider.ts";

const uuid = (draw: Draw): string => [8, 4, 4, 4, 12].map((length) => draw.of(hex, length)).join("-");
const token = (draw: Draw): string => `p.${toBase64Url(JSON.stringify({ u: uuid(draw), id: uuid(draw), host: "us_east" }))}.${draw.of(base64Url, 43)}`;
/** Whose it is, its own id and the region. */
const payload = (value: string): Readonly<Record<string, unknown>> => jsonInBase64(value.split(".")[1] ?? "") ?? {};
const inscription = (value: string): Inscription => {
  const { u: account, host: region } = payload(value);
  return { ...(typeof account === "string" ? { account } : {}), ...(typeof region === "string" ? { region } : {}) };
};

export const tinybird: Provider = {
  id: "tinybird",
  name: "Tinybird",
  hosts: ["tinybird.co"],
  page: "https://cloud.tinybird.co/tokens",
  kinds: [
    {
      id: "tinybird-static-token", name: "Tinybird token", reach: "read or change what its scopes allow, for good", nature: "secret",
      anchors: ["p.eyJ"],
      pattern: /p\.eyJ[A-Za-z0-9_-]{40,240}\.[A-Za-z0-9_-]{43}/y,
      boundary: "A-Za-z0-9_-",
      verify: (value) => typeof payload(value)["u"] === "string" && typeof payload(value)["id"] === "string",
      read: inscription,
      source: ["https://www.tinybird.co/docs/forward/core-concepts/tokens"],
      examples: (draw) => ({ hits: [token(draw)], misses: ["p.eyJ", "TINYBIRD_TOKEN=p.your_token_here"], twins: [shortened(token(draw)), altered(token(draw), 3), `${token(draw)}0`] }),
    },
  ],
};
