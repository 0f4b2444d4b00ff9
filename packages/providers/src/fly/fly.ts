import { toBase64 } from "../checksum/base64.ts";
import { base64 } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";

/** How a macaroon begins: a list of four whose first is a list (nonce) of two or three, whose first is bytes; msgpack in base64. */
const beginnings = ["lJPE", "lJLE"];
const macaroon = (draw: Draw): string => `fm2_${beginnings[draw.between(0, 1)] ?? ""}${draw.of(base64, draw.between(38, 150) * 4)}${toBase64(draw.of("ab", draw.between(1, 2)))}`;

export const fly: Provider = {
  id: "fly",
  name: "Fly.io",
  hosts: ["fly.io"],
  page: "https://fly.io/tokens",
  kinds: [
    {
      id: "fly-token", name: "Fly.io access token", reach: "deploy and destroy apps", nature: "secret",
      anchors: ["FlyV1 fm", "fm2_", "fm1r_", "fm1a_"],
      // A token is often several macaroons with commas between them.
      pattern: /(?:FlyV1 )?fm(?:2|1[ar])_[A-Za-z0-9+/]{100,3000}={0,2}(?:,fm(?:2|1[ar])_[A-Za-z0-9+/]{100,3000}={0,2}){0,5}/y,
      boundary: "A-Za-z0-9_+/",
      verify: (value) => value.replace("FlyV1 ", "").split(",").every((each) => beginnings.some((beginning) => each.startsWith(beginning, each.indexOf("_") + 1))),
      source: ["https://fly.io/docs/security/tokens/", "https://hexdocs.pm/macfly/readme.html", "https://github.com/superfly/macaroon"],
      examples: (draw) => ({
        hits: [macaroon(draw), `FlyV1 ${macaroon(draw)}`, `FlyV1 ${macaroon(draw)},${macaroon(draw)}`],
        misses: ["fm2_", "FlyV1 fm2_…"],
        twins: [macaroon(draw).slice(0, 100), macaroon(draw).replace(/lJ[PL]E/, "AAAA")],
      }),
    },
  ],
};
