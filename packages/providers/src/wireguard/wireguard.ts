import { base64, shortened } from "../draw.ts";
import type { Draw, Provider, TokenKind } from "../provider.ts";

/** 32 bytes in base64: of the last letter four bits count, the others are zero. */
const ends = "AEIMQUYcgkosw048";
const key = (draw: Draw): string => `${draw.of(base64, 42)}${draw.of(ends, 1)}=`;

const kind = (id: string, words: string, reach: string, near: readonly string[]): TokenKind => ({
  id: `wireguard-${id}`, name: `WireGuard ${words}`, reach, nature: "secret",
  anchors: null, near,
  pattern: /[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=/y,
  boundary: "A-Za-z0-9_+/-",
  source: ["https://www.wireguard.com/protocol/", "https://man7.org/linux/man-pages/man8/wg.8.html"],
  examples: (draw) => ({ hits: [key(draw)], misses: [`${near[0] ?? ""}=`, "wg genkey | tee privatekey"], twins: [shortened(shortened(key(draw))), `${key(draw).slice(0, 42)}B=`] }),
});

/** WireGuard, on hosts of its owner. What stands behind `PublicKey` may be seen by anybody. */
export const wireguard: Provider = {
  id: "wireguard",
  name: "WireGuard",
  hosts: [],
  page: null,
  kinds: [
    kind("private-key", "private key", "be the device in its private network", ["wireguard_private", "privatekey =", "privatekey=", "wg_private", "wireguard-private", "wireguardprivate", "wireguard private"]),
    kind("preshared-key", "preshared key", "weakens one connection of its private network", ["wireguard_preshared", "presharedkey", "preshared_key", "wireguard_psk", "wg_preshared"]),
  ],
};
