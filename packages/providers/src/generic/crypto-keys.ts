import { isBase58Check, toBase58Check } from "../checksum/base58.ts";
import { crc16, fromBase32, toBase32 } from "../checksum/base32.ts";
import { bech32Letters, isBech32, toBech32 } from "../checksum/bech32.ts";
import { altered, hex, shortened } from "../draw.ts";
import type { Draw, TokenKind } from "../provider.ts";
import { walletKeys } from "./wallet-keys.ts";

const wallet = "take everything the wallet holds";
const bytes = (draw: Draw, count: number): string => Array.from({ length: count }, () => String.fromCharCode(draw.between(0, 255))).join("");

/** With another letter in the middle. */
const otherLetter = (value: string): string => `${value.slice(0, 20)}${value.charAt(20) === "A" ? "B" : "A"}${value.slice(21)}`;

interface Bech32Form {
  /** The human-readable parts, all in one case. */
  readonly prefixes: readonly string[];
  /** An expression for them, where they are many. */
  readonly beginning?: string;
  /** How many letters follow, without the checksum's six. */
  readonly letters: readonly number[];
}

/** Bech32 with one of some beginnings. */
const bech32Kind = (id: string, name: string, reach: string, { prefixes, beginning = prefixes.join("|"), letters }: Bech32Form, source: string): TokenKind => {
  const [first = "", [count = 0]] = [prefixes[0], letters];
  const isUpper = first === first.toUpperCase();
  const made = (draw: Draw, prefix: string): string => ((text) => (isUpper ? text.toUpperCase() : text))(toBech32(prefix.toLowerCase(), draw.of(bech32Letters, count)));
  return {
    id, name, reach, nature: "secret",
    anchors: prefixes.map((prefix) => `${prefix}1`),
    pattern: new RegExp(`(?:${beginning})1[${isUpper ? "AC-HJ-NP-Z" : "ac-hj-np-z"}02-9]{${Math.min(...letters) + 6},${Math.max(...letters) + 6}}`, "y"),
    boundary: "A-Za-z0-9",
    verify: (value) => isBech32(value) && letters.includes(value.length - value.lastIndexOf("1") - 7),
    source: [source, "https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki"],
    examples: (draw) => ({ hits: prefixes.slice(0, 4).map((prefix) => made(draw, prefix)), misses: [`${first}1`], twins: [shortened(made(draw, first)), altered(made(draw, first), -3).toLowerCase().replace(first.toLowerCase(), first)] }),
  };
};

/** CIP-5 and CIP-105: signing keys, plain ones and extended ones. */
const cardano = ["addr", "stake", "acct", "root", "policy", "drep", "cc_cold", "cc_hot", "pool", "kes", "vrf", "addr_shared", "stake_shared", "acct_shared", "root_shared"].flatMap((role) => [`${role}_sk`, `${role}_xsk`]);

const nkey = (draw: Draw): string => ((body) => toBase32(body + crc16(body)))(`\x95\0${bytes(draw, 32)}`);
const isChecked32 = (value: string): boolean => ((all) => all !== null && crc16(all.slice(0, -2)) === all.slice(-2))(fromBase32(value));
const stellar = (draw: Draw): string => ((body) => toBase32(body + crc16(body)))(`\x90${bytes(draw, 32)}`);
const wif = (draw: Draw): string => toBase58Check(`\x80${bytes(draw, 32)}\x01`);
const extended = (draw: Draw): string => toBase58Check(`\x04\x88\xad\xe4${bytes(draw, 74)}`);
/** Words of sentences that are not among the 2,048. */
const prose = new Set(["the", "and", "for", "are", "was", "were", "has", "had", "from", "our", "their", "its", "not", "been", "which", "would", "your"]);
const base58 = "1-9A-HJ-NP-Za-km-z";

export const cryptoKeys: readonly TokenKind[] = [
  bech32Kind("generic-age-key", "age secret key", "read what was encrypted for it", { prefixes: ["AGE-SECRET-KEY-", "AGE-SECRET-KEY-PQ-"], letters: [52] }, "https://github.com/C2SP/C2SP/blob/main/age.md"),
  bech32Kind("generic-nostr-key", "Nostr secret key", "write as its owner", { prefixes: ["nsec"], letters: [52] }, "https://github.com/nostr-protocol/nips/blob/master/19.md"),
  bech32Kind("generic-nostr-encrypted-key", "Nostr secret key with a passphrase", "write as its owner, once its passphrase is guessed", { prefixes: ["ncryptsec"], letters: [146] }, "https://github.com/nostr-protocol/nips/blob/master/49.md"),
  bech32Kind("generic-cardano-key", "Cardano signing key", wallet, { prefixes: ["ed25519_sk", "ed25519e_sk", "ed25519bip32_sk", ...cardano], beginning: "(?:ed25519(?:e|bip32)?|(?:addr|stake|acct|root)(?:_shared)?|policy|drep|cc_(?:cold|hot)|pool|kes|vrf)_x?sk", letters: [52, 103, 154] }, "https://cips.cardano.org/cip/CIP-5"),
  bech32Kind("generic-sui-key", "Sui private key", wallet, { prefixes: ["suiprivkey"], letters: [53] }, "https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md"),
  bech32Kind("generic-zcash-key", "Zcash spending key", wallet, { prefixes: ["secret-extended-key-main", "secret-extended-key-test"], letters: [271] }, "https://zips.z.cash/zip-0032"),
  ...walletKeys,
  {
    id: "generic-bitcoin-key", name: "Bitcoin private key (WIF)", reach: wallet, nature: "secret",
    anchors: ["5H", "5J", "5K", "Kw", "Kx", "Ky", "Kz", "L1", "L2", "L3", "L4", "L5", "91", "92", "93", "cM", "cN", "cP", "cQ", "cR", "cS", "cT", "cU", "cV"],
    pattern: new RegExp(`(?:[KLc][${base58}]{51}|[59][${base58}]{50})`, "y"),
    boundary: "A-Za-z0-9",
    verify: isBase58Check,
    source: ["https://en.bitcoin.it/wiki/Wallet_import_format"],
    examples: (draw) => ({ hits: [wif(draw)], misses: ["Kx", "L1 and L2"], twins: [shortened(wif(draw)), altered(wif(draw), 20)] }),
  },
  {
    id: "generic-bip32-key", name: "extended private key (BIP-32)", reach: wallet, nature: "secret",
    anchors: ["xprv", "yprv", "zprv", "tprv", "uprv", "vprv"],
    pattern: new RegExp(`[xyztuv]prv[${base58}]{107,108}`, "y"),
    boundary: "A-Za-z0-9",
    verify: isBase58Check,
    source: ["https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki"],
    examples: (draw) => ({ hits: [extended(draw)], misses: ["xprv"], twins: [shortened(extended(draw)), altered(extended(draw), 30)] }),
  },
  {
    id: "generic-stellar-key", name: "Stellar secret key", reach: wallet, nature: "secret",
    anchors: ["SA", "SB", "SC", "SD"],
    pattern: /S[A-D][A-Z2-7]{54}/y,
    boundary: "A-Za-z0-9",
    verify: isChecked32,
    source: ["https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md"],
    examples: (draw) => ({ hits: [stellar(draw)], misses: ["SAVE", "SCRIPT"], twins: [shortened(stellar(draw)), otherLetter(stellar(draw))] }),
  },
  {
    id: "generic-nats-seed", name: "NATS seed", reach: "sign in as its user, account or operator", nature: "secret",
    anchors: ["SU", "SA", "SO", "SN", "SC"],
    pattern: /S[UAONC][A-Z2-7]{56}/y,
    boundary: "A-Za-z0-9",
    verify: isChecked32,
    source: ["https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth", "https://github.com/nats-io/nkeys"],
    examples: (draw) => ({ hits: [nkey(draw)], misses: ["SUBSCRIBE"], twins: [shortened(nkey(draw)), otherLetter(nkey(draw))] }),
  },
  {
    id: "generic-ethereum-key", name: "Ethereum private key", reach: wallet, nature: "secret",
    anchors: null,
    near: ["private_key", "deployer_key", "wallet_key", "eth_key", "signer_key", "mnemonic_key", "secret_key", "ethers.wallet", "new wallet", "privatekeytoaccount", "secret seed"],
    pattern: /(?:0x)?[0-9a-fA-F]{64}/y,
    boundary: "A-Za-z0-9",
    source: ["https://ethereum.org/en/developers/docs/accounts/#key-creation"],
    examples: (draw) => ({ hits: [`0x${draw.of(hex, 64)}`], misses: ["private_key: 0x…"], twins: [`0x${draw.of(hex, 63)}`, `0x${draw.of(hex, 65)}`] }),
  },
  {
    id: "generic-seed-phrase", name: "seed phrase", reach: wallet, nature: "secret",
    anchors: ["mnemonic", "seed:", "seed=", "seed phrase", "seed_phrase", "seedphrase", "recovery phrase", "recovery_phrase"],
    pattern: /(?:mnemonic|seed|(?:seed|recovery)[ _-]?phrase)s?["'`\])]{0,2}[ \t]{0,4}(?::=|=>|=|:|is)[ \t]{0,4}["'`]?(?:[a-z]{3,8}[ ,]{1,2}){11,23}[a-z]{3,8}/iy,
    boundary: "",
    inner: (match) => {
      const found = /(?:[a-z]{3,8}[ ,]{1,2}){11,23}[a-z]{3,8}$/.exec(match);
      if (found === null) return null;
      const words = found[0].split(/[ ,]+/);
      return new Set(words).size < 10 || words.some((word) => prose.has(word)) ? null : [found.index, match.length];
    },
    harmless: (match) => (/(?:test ){5}|abandon abandon|(?:junk|about)$/.test(match) ? "It is the phrase of a test network." : null),
    source: ["https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki"],
    examples: (draw) => {
      const words = (count: number): string => Array.from({ length: count }, (_, at) => `${draw.of("bcdfgklmnprst", 1)}${draw.of("aeiou", 1)}${draw.of("bdgklmnprst", 1)}${"aeiou".charAt(at % 5)}${"bdgkl".charAt(Math.floor(at / 5))}`).join(" ");
      return { hits: [`mnemonic: "${words(12)}`, `seed_phrase=${words(24)}`], misses: ["mnemonic: a pattern of letters that helps to remember", "the seed phrase is kept on paper", "mnemonic: twelve random words that were made for you when the wallet was made here"], twins: [`mnemonic: "${words(11)}"`, `mnemonics and ${words(12)}`] };
    },
  },
];
