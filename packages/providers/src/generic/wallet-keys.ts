import { fromBase58, isBase58Check, toBase58, toBase58Check } from "../checksum/base58.ts";
import { isRippleSeed, toRippleBase58 } from "../checksum/ripple.ts";
import { sha256 } from "../checksum/sha256.ts";
import { altered, hex, shortened } from "../draw.ts";
import type { Draw, TokenKind } from "../provider.ts";

const wallet = "take everything the wallet holds";
const base58 = "1-9A-HJ-NP-Za-km-z";
const bytes = (draw: Draw, count: number): string => Array.from({ length: count }, () => String.fromCharCode(draw.between(0, 255))).join("");
const avalanche = (body: string): string => `PrivateKey-${toBase58(body + sha256(body).slice(-4))}`;
/** As `solana-keygen` writes keys: 64 bytes, in decimal. */
const numbers = (draw: Draw, count: number): string => `[${Array.from({ length: count }, () => draw.between(0, 255)).join(",")}]`;

/** Keys of wallets that are neither Bitcoin's nor bech32. */
export const walletKeys: readonly TokenKind[] = [
  {
    id: "generic-tezos-key", name: "Tezos secret key", reach: wallet, nature: "secret",
    // Ed25519, secp256k1 and P-256; with `e`: under a passphrase.
    anchors: ["edsk", "edesk", "spsk", "spesk", "p2sk", "p2esk"],
    pattern: new RegExp(`(?:ed|sp|p2)e?sk[${base58}]{49,94}`, "y"),
    boundary: "A-Za-z0-9",
    verify: isBase58Check,
    source: ["https://octez.tezos.com/docs/user/key-management.html", "https://tezos.gitlab.io/developer/encodings.html"],
    examples: (draw) => ({
      hits: [toBase58Check(`\x0d\x0f\x3a\x07${bytes(draw, 32)}`), toBase58Check(`\x2b\xf6\x4e\x07${bytes(draw, 64)}`), toBase58Check(`\x07\x5a\x3c\xb3\x29${bytes(draw, 56)}`)],
      misses: ["edsk", "p2sk1"],
      twins: [shortened(toBase58Check(`\x0d\x0f\x3a\x07${bytes(draw, 32)}`)), altered(toBase58Check(`\x2b\xf6\x4e\x07${bytes(draw, 64)}`), 30)],
    }),
  },
  {
    id: "generic-bip38-key", name: "Bitcoin private key with a passphrase (BIP-38)", reach: "take everything the wallet holds, once its passphrase is guessed", nature: "secret",
    anchors: ["6P"],
    pattern: new RegExp(`6P[${base58}]{56}`, "y"),
    boundary: "A-Za-z0-9",
    verify: isBase58Check,
    source: ["https://github.com/bitcoin/bips/blob/master/bip-0038.mediawiki"],
    examples: (draw) => ({ hits: [toBase58Check(`\x01\x42\xc0${bytes(draw, 36)}`)], misses: ["6P"], twins: [shortened(toBase58Check(`\x01\x42\xc0${bytes(draw, 36)}`)), altered(toBase58Check(`\x01\x42\xc0${bytes(draw, 36)}`), 20)] }),
  },
  {
    id: "generic-xrp-seed", name: "secret of the XRP Ledger", reach: wallet, nature: "secret",
    anchors: null,
    near: ["xrp", "xrpl", "ripple", "family_seed"],
    pattern: new RegExp(`s[${base58}]{27,30}`, "y"),
    boundary: "A-Za-z0-9",
    verify: isRippleSeed,
    source: ["https://xrpl.org/docs/references/protocol/data-types/base58-encodings"],
    examples: (draw) => ({
      hits: [toRippleBase58(`\x21${bytes(draw, 16)}`), toRippleBase58(`\x01\xe1\x4b${bytes(draw, 16)}`)],
      misses: ["seed = sEquence"],
      twins: [shortened(toRippleBase58(`\x21${bytes(draw, 16)}`)), altered(toRippleBase58(`\x21${bytes(draw, 16)}`), 12)],
    }),
  },
  {
    id: "generic-antelope-key", name: "EOS private key", reach: wallet, nature: "secret",
    anchors: ["PVT_K1_", "PVT_R1_", "PVT_WA_"],
    pattern: new RegExp(`PVT_(?:K1|R1|WA)_[${base58}]{46,52}`, "y"),
    boundary: "A-Za-z0-9",
    source: ["https://docs.eosnetwork.com/docs/latest/advanced-topics/accounts-and-permissions/"],
    examples: (draw) => ({ hits: [`PVT_K1_${toBase58(`\x80${bytes(draw, 36)}`)}`], misses: ["PVT_K1_…"], twins: [`PVT_K1_${toBase58(bytes(draw, 30))}`, `PUB_K1_${toBase58(`\x80${bytes(draw, 36)}`)}`] }),
  },
  {
    id: "generic-avalanche-key", name: "Avalanche private key", reach: wallet, nature: "secret",
    anchors: ["PrivateKey-"],
    pattern: new RegExp(`PrivateKey-[${base58}]{46,52}`, "y"),
    boundary: "A-Za-z0-9",
    // CB58: the last four bytes of one SHA-256.
    verify: (value) => ((all) => all?.length === 36 && sha256(all.slice(0, -4)).slice(-4) === all.slice(-4))(fromBase58(value.slice(11))),
    source: ["https://build.avax.network/docs/api-reference/standards/guides/cb58"],
    examples: (draw) => ({ hits: [avalanche(`\x80${bytes(draw, 31)}`)], misses: ["PrivateKey-file"], twins: [avalanche(bytes(draw, 28)), altered(avalanche(`\x80${bytes(draw, 31)}`), 30)] }),
  },
  {
    id: "generic-near-key", name: "NEAR private key", reach: wallet, nature: "secret",
    anchors: ["ed25519:"],
    pattern: new RegExp(`ed25519:[${base58}]{84,88}`, "y"),
    boundary: "A-Za-z0-9",
    // A public key has 32 bytes.
    verify: (value) => fromBase58(value.slice(8))?.length === 64,
    source: ["https://docs.near.org/protocol/access-keys"],
    examples: (draw) => ({ hits: [`ed25519:${toBase58(`\x80${bytes(draw, 63)}`)}`], misses: [`ed25519:${toBase58(`\x80${bytes(draw, 31)}`)}`], twins: [`ed25519:${toBase58(`\x80${bytes(draw, 61)}`)}`, `ed25518:${toBase58(`\x80${bytes(draw, 63)}`)}`] }),
  },
  {
    id: "generic-aptos-key", name: "Aptos private key", reach: wallet, nature: "secret",
    anchors: ["ed25519-priv-0x", "secp256k1-priv-0x"],
    pattern: /(?:ed25519|secp256k1)-priv-0x[0-9a-fA-F]{64}/y,
    boundary: "A-Za-z0-9",
    source: ["https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md"],
    examples: (draw) => ({ hits: [`ed25519-priv-0x${draw.of(hex, 64)}`], misses: ["ed25519-priv-0x…"], twins: [`ed25519-priv-0x${draw.of(hex, 63)}`, `ed25519-pub-0x${draw.of(hex, 64)}`] }),
  },
  {
    id: "generic-solana-key", name: "Solana keypair", reach: wallet, nature: "secret",
    anchors: null,
    near: ["solana", "phantom", "private_key", "secret_key", "keypair"],
    pattern: new RegExp(`[${base58}]{86,88}`, "y"),
    boundary: "A-Za-z0-9+/_-",
    verify: (value) => fromBase58(value)?.length === 64,
    source: ["https://solana.com/docs/core/accounts", "https://solana-foundation.github.io/solana-web3.js/classes/Keypair.html"],
    examples: (draw) => ({ hits: [toBase58(`\x80${bytes(draw, 63)}`)], misses: ["solana = public"], twins: [toBase58(`\x80${bytes(draw, 61)}`), toBase58(bytes(draw, 68))] }),
  },
  {
    id: "generic-solana-numbers", name: "Solana keypair (bytes)", reach: wallet, nature: "secret",
    anchors: ["fromSecretKey(", "secretKey", "secret_key", "SECRET_KEY", "PRIVATE_KEY", "privateKey"],
    pattern: /(?:fromSecretKey|(?:secretKey|secret_key|SECRET_KEY|PRIVATE_KEY|privateKey)["']?\s{0,3}[:=])[\s("']{0,6}(?:new )?(?:Uint8Array)?(?:\.from)?\(?\s{0,12}\[\s{0,12}(?:\d{1,3},\s{0,12}){63}\d{1,3}\s{0,12}\]/y,
    boundary: "A-Za-z0-9",
    inner: (match) => {
      const start = match.indexOf("[");
      const given = match.slice(start + 1, -1).split(",").map(Number);
      return given.every((number) => number < 256) && new Set(given).size > 24 ? [start, match.length] : null;
    },
    source: ["https://solana.com/docs/intro/installation", "https://solana-foundation.github.io/solana-web3.js/classes/Keypair.html"],
    examples: (draw) => ({ hits: [`fromSecretKey(Uint8Array.from(${numbers(draw, 64)}`, `secretKey": ${numbers(draw, 64)}`], misses: ["secretKey: []"], twins: [`secretKey: ${numbers(draw, 63)}`, `secretKey: ${numbers(draw, 65)}`] }),
  },
];
