import { services, providers } from "@tokenward/providers";
import { alphanumeric, base64, base64Url, digits, hex, lower, upper } from "@tokenward/providers/draw";
import { asciiOf } from "../../packages/detection/src/ascii.ts";
import { createJudge } from "../../packages/detection/src/judge.ts";
import { createNames } from "../../packages/detection/src/names.ts";
import { openingsOf, sweep } from "../../packages/detection/src/sweep.ts";
import { soughtOf } from "../../packages/detection/src/sought.ts";
import { seededDraw } from "../../packages/detection/src/testing/seeded-draw.ts";
import { traitsOf } from "../../packages/detection/src/traits.ts";
import { sourceTree } from "../bench/source-tree.ts";
import { contexts, spelled, type Context } from "./contexts.ts";
import { encodedFiles, filesAndTalk, tables } from "./files-and-talk.ts";
import { filled } from "./filled.ts";
import { harmlessDigests } from "./harmless-digests.ts";
import { harmlessFiles } from "./harmless-files.ts";
import { harmlessIdentifiers } from "./harmless-identifiers.ts";
import { harmlessTexts } from "./harmless.ts";

/** A run that the judge was asked about. */
export interface Sample {
  readonly traits: Uint16Array;
  readonly isSecret: boolean;
  /** What it was made from: a secret in a context; a harmless text; a name of something else; one beside words that speak of secrets; source text. */
  readonly group: "secret" | "harmless" | "other" | "beside" | "source";
  /** Samples of one sort of text have the same one: what is held out was never seen in another form. */
  readonly fold: number;
  readonly sort: string;
}

export const folds = 5;

const draw = seededDraw(20_261_127);
const known = services();
const pick = <T>(from: readonly T[]): T => from[draw.between(0, from.length - 1)]!;

/** How services write their keys. */
const shapes: readonly (() => string)[] = [
  ...[32, 40, 48, 64].map((units) => () => draw.of(hex, units)),
  ...[16, 20, 22, 24, 26, 28, 30, 32, 36, 40, 45, 48, 64].map((units) => () => draw.of(alphanumeric, units)),
  ...[20, 24, 25, 30, 32, 36, 40].map((units) => () => draw.of(lower + digits, units)),
  ...[20, 24, 32].map((units) => () => draw.of(upper + digits, units)),
  ...[22, 32, 43, 64, 86].map((units) => () => draw.of(base64Url, units)),
  () => draw.of(base64, 40), () => `${draw.of(base64, 43)}=`, () => `${draw.of(base64, 86)}==`,
  () => `${draw.of(lower, 2)}_live_${draw.of(alphanumeric, 24)}`, () => `${draw.of(lower, 3)}-${draw.of(lower + digits, 32)}`, () => `${draw.of(lower, 4)}_${draw.of(hex, 40)}`,
  () => `${draw.of(alphanumeric, 20)}.${draw.of(base64Url, 32)}`, () => `${draw.of(digits, 6)}.${draw.of(hex, 32)}`, () => `${draw.of(upper + digits, 4)}-${draw.of(upper + digits, 5)}-${draw.of(upper + digits, 5)}-${draw.of(upper + digits, 5)}`,
  () => `${draw.of(hex, 8)}-${draw.of(hex, 4)}-4${draw.of(hex, 3)}-a${draw.of(hex, 3)}-${draw.of(hex, 12)}`,
];
const said = ["api key", "api token", "secret", "access token", "secret key", "client secret", "auth token", "token", "apikey", "app key", "access key", "app secret", "signing secret", "webhook secret", "encryption key", "private key", "license key", "bearer token", "refresh token", "deploy token", "bot token", "master key", "session secret", "jwt secret", "cookie secret", "api secret", "key", "auth key", "service token", "credential"].map((words) => words.split(" "));
const unknown = ["acmecloud", "zorbit", "paylane", "fooboard", "mailjump", "northwind", "geofinder", "stockpulse", "vidcast", "trackify", "", ""];

/** Runs the judge over a text and keeps what it was asked. `secret`: where one is; what else is asked there is left out. Null: there is none. */
const samplesIn = (text: string, secret: readonly [start: number, end: number] | null, group: Sample["group"], sort: string, fold: number): readonly Sample[] => {
  const samples: Sample[] = [];
  const ascii = asciiOf(text);
  judge.begin(ascii, { left: Number.MAX_SAFE_INTEGER, stoppedAt: null });
  sweep(none, ascii, {
    opening: () => true,
    run: (start, end) => {
      asked = null;
      const found = judge.run(text, start, end);
      // What a veto refuses is never weighed.
      if (asked === null || found.length === 0) return true;
      const isSecret = secret !== null && start < secret[1] && end > secret[0];
      if (secret === null || isSecret) samples.push({ traits: asked, isSecret, group, sort, fold });
      return true;
    },
  });
  return samples;
};
let asked: Uint16Array | null = null;
const none = openingsOf([]);
const judge = createJudge(
  () => createNames(soughtOf(providers()).filter(({ kind }) => kind.anchors === null), known),
  (suspect) => {
    asked = traitsOf(suspect).slice();
    return true;
  },
);

const rounds = 3;
const inContext = ({ name, around }: Context, index: number): readonly Sample[] =>
  shapes.flatMap((shape, at) =>
    Array.from({ length: rounds }, (_, round) => {
      const value = shape();
      // Every ninth is named by a service that is known, and by nothing else.
      const isServed = (at * rounds + round) % 9 === 0;
      const service = isServed ? pick(known) : pick(unknown);
      const [before, after] = around(spelled([...(service === "" ? [] : [service]), ...(isServed ? [] : pick(said))]));
      return samplesIn(before + value + after, [before.length, before.length + value.length], "secret", name, index % folds);
    }).flat(),
  );

/** Names of what looks like a secret and is none, though a word in them may say so. */
const others = `key id; api key id; token id; secret id; secret name; key name; token name; token type; key version; secret version; token hash; key hash; secret hash; password hash; token digest; key digest; key checksum; secret checksum;
  key fingerprint; token fingerprint; key thumbprint; public key; token public key; api public key; publishable key; verify key; site key; cache key; partition key; sort key; primary key; idempotency key; object key; s3 key; registry key; group key; row key;
  page token; next page token; continuation token; sync token; csrf token; xsrf token; mint token; token address; token contract; token account; token symbol; auth nonce; auth state; auth challenge; auth session uuid; token request id; token trace id; token build id;
  access key id; account key id; signing key id; secret arn; secret commit; secret revision; token commit sha; auth revision; auth etag; key etag; token correlation id; api release; api build; api commit; api checksum; auth image digest; key salt; token iv; key tag; token signature; key signature; auth code challenge;
  credential id; credential hash; license id; license hash; webhook id; bot id; session hash; cookie consent id; trusted key; host key; known key; recipient key; peer key; signer key; torrent key; info hash key; key hint; key label; secret path; secret ref; token url; api endpoint`.split(/;\s*/).map((words) => words.trim().split(" "));
const inEncoded = ({ name, write }: (typeof encodedFiles)[number], index: number): readonly Sample[] =>
  shapes.flatMap((shape) =>
    Array.from({ length: rounds * 2 }, () => {
      const value = shape();
      const text = write(spelled([pick(unknown), ...pick(said)].filter(Boolean)).kebab, value);
      const start = text.indexOf(Buffer.from(value).toString("base64").slice(0, -4));
      return start === -1 ? [] : samplesIn(text, [start, start + value.length], "secret", name, index % folds);
    }).flat(),
  );

/** Names of other things, on a line below one that speaks of secrets. */
const beside = `encrypted; expected; actual; result; output; fixture; request; build; session uuid; user; text; digest; node; message; state; item; sample; document; block; chunk; entry; batch; record; trace; account; order; job; device; blob; payload; image; thumbnail; avatar; query; snapshot; plain text; cipher; encoded; compressed`.split(/;\s*/).map((words) => words.trim().split(" "));
const talk = ["// checks that the api token was refreshed\n", "using the same algorithm, key and iv.\n", "# the deploy token is read from the vault\n", "def test_rejects_a_wrong_secret():\n", "/* signs with the private key of the account */\n", "2025-03-04 10:22:11 INFO access token accepted\n", "title: how to rotate a client secret\n", "it('keeps the api key out of the log', () => {\n", "## Access tokens\n\n", "auth: true\n", "secretRef: web\n", "token: null\n", "password: \"\"\n", "keys: 2\n", "| service | API key |\n|---|---|\n| acme | see vault |\n\n"];
const inBeside = (words: readonly string[], index: number): readonly Sample[] =>
  [...contexts, ...filesAndTalk, ...tables].flatMap(({ around }, at) => {
    if ((at + index) % 7 !== 0) return [];
    const [before, after] = around(spelled(words));
    const whole = pick(talk) + before;
    return samplesIn(whole + pick(shapes)() + after, null, "beside", words.join(" "), index % folds);
  });
const inOthers = (words: readonly string[], index: number): readonly Sample[] =>
  [...contexts, ...filesAndTalk, ...tables].flatMap(({ around }, at) => {
    // Each name in every seventh context, each time with another form.
    if ((at + index) % 7 !== 0) return [];
    const service = pick([...unknown, pick(known)]);
    const [before, after] = around(spelled([...(service === "" ? [] : [service]), ...words]));
    return samplesIn(before + pick(shapes)() + after, null, "other", words.join(" "), index % folds);
  });

/** How the client of a service is given its key. */
const clients: readonly Context[] = [
  { name: "a client", around: ({ pascal }) => [`const client = new ${pascal}("`, '");'] },
  { name: "a client in a namespace", around: ({ pascal }) => [`$client = new \\${pascal}\\Client('`, "');"] },
  { name: "a client's start", around: ({ camel }) => [`${camel}.init("`, '");'] },
  { name: "a client of Python", around: ({ pascal }) => [`client = ${pascal}('`, "')"] },
  { name: "a client of Go", around: ({ camel }) => [`client := ${camel}.NewClient("`, '")'] },
  { name: "a client of Ruby", around: ({ pascal }) => [`${pascal}::Client.new("`, '")'] },
];
const inClient = ({ name, around }: Context, index: number): readonly Sample[] =>
  [...shapes, ...shapes].flatMap((shape) => {
    const value = shape();
    const [before, after] = around(spelled([pick(known)]));
    return samplesIn(before + value + after, [before.length, before.length + value.length], "secret", name, index % folds);
  });

/** What the judge is asked about in texts that we make and in the source text of this machine. */
export const samples = (say: (line: string) => void): readonly Sample[] => {
  const secrets = [...contexts, ...filesAndTalk, ...tables].flatMap(inContext).concat(encodedFiles.flatMap(inEncoded), clients.flatMap(inClient));
  const harmless = harmlessTexts(draw);
  const lines = [...harmlessDigests, ...harmlessIdentifiers, ...harmlessFiles];
  const silent = [
    ...harmless.flatMap((write, index) => Array.from({ length: 8 }, () => samplesIn(write(), null, "harmless", `of harmless.ts: ${index}`, index % folds)).flat()),
    ...lines.flatMap((line, index) => Array.from({ length: 8 }, () => samplesIn(filled(draw, line), null, "harmless", line.slice(0, 60), index % folds)).flat()),
  ];
  const named = [...others.flatMap(inOthers), ...beside.flatMap(inBeside)];
  const source = sourceTree(say).flatMap(({ path, text }) => samplesIn(text, null, "source", path, foldOf(path)));
  say(`${secrets.length} secrets; ${silent.length} of harmless texts; ${named.length} of other names; ${source.length} of source text`);
  return [...secrets, ...silent, ...named, ...source];
};

/** By the folder, so that a library is not in two. */
const foldOf = (path: string): number => {
  let sum = 0;
  for (const letter of path.split("/").slice(0, -1).join("/")) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return sum % folds;
};
