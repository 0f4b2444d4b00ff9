import { fromBase64, jsonInBase64, toBase64Url } from "../checksum/base64.ts";
import { isMacaroon } from "../checksum/macaroon.ts";
import { altered, base64Url, hex } from "../draw.ts";
import type { Draw, Inscription, TokenKind } from "../provider.ts";

type Json = Readonly<Record<string, unknown>>;
const part = (value: string, at: number): string => value.split(".")[at] ?? "";
const payloadOf = (value: string): Json | null => jsonInBase64(part(value, 1).replaceAll("=", ""));
const bytesOf = (draw: Draw, count: number): string => Array.from({ length: count }, () => String.fromCharCode(draw.between(0, 255))).join("");
const written = (json: Json): string => toBase64Url(JSON.stringify(json));

/** JSON that starts with `{"`, `{ "`, or `{` and a line break. */
const begun = "(?:eyJ|eyA|ewo|ew0)";
const begins = ["eyJ", "eyA", "ewo", "ew0"];

/** The first claim that is a text. */
const textIn = (claims: Json, names: readonly string[]): string | null => names.map((name) => claims[name]).find((claim): claim is string => typeof claim === "string" && claim !== "" && claim.length <= 200) ?? null;

const inscribed = (claims: Json): Inscription => {
  const { exp, sub, scope, scp, scopes } = claims;
  const account = textIn(claims, ["email", "preferred_username", "upn", "unique_name", "username"]) ?? (typeof sub === "string" && /@|^[a-z][a-z0-9._-]{2,60}$/.test(sub) ? sub : null);
  const said = scope ?? scp ?? scopes;
  const list = typeof said === "string" ? said.split(/[ ,]+/).filter((each) => each !== "") : Array.isArray(said) ? said.filter((each): each is string => typeof each === "string") : [];
  return {
    ...(account === null ? {} : { account }),
    ...(typeof exp === "number" && exp > 0 && exp < 1e11 ? { expiresAt: Math.round(exp * 1000) } : {}),
    ...(list.length === 0 ? {} : { scopes: list }),
  };
};

const jwt = (draw: Draw): string => `${written({ alg: "HS256", typ: "JWT" })}.${written({ sub: draw.of(hex, 12), iat: draw.between(1_700_000_000, 1_800_000_000) })}.${draw.of(base64Url, 43)}`;
const jwe = (draw: Draw, header: Json): string => `${written(header)}..${draw.of(base64Url, 16)}.${draw.of(base64Url, 80)}.${draw.of(base64Url, 22)}`;
const macaroon = (draw: Draw): string => `\x02\x01\x0bacme.domain\x02\x10${bytesOf(draw, 16)}\0\x02\x0atime < 100\0\0\x06\x20${bytesOf(draw, 32)}`;
const older = (draw: Draw): string => `0017location acme.internal\n001didentifier ${draw.of(hex, 14)}\n002fsignature ${bytesOf(draw, 32)}\n`;
/** Four bytes: seconds since 1970, from 2014 to 2039. */
const isTime = (text: string): boolean => ((bytes) => bytes !== null && bytes >= "\x53" && bytes < "\x83")(fromBase64(text));
const session = (draw: Draw): string => `${written({ user_id: draw.of(hex, 8) })}.${toBase64Url(`\x66${bytesOf(draw, 3)}`)}.${draw.of(base64Url, 27)}`;

export const signedTokens: readonly TokenKind[] = [
  {
    id: "generic-jwt", name: "signed token (JWT)", reach: "act as its subject until it expires", nature: "secret",
    anchors: begins,
    pattern: new RegExp(`${begun}[A-Za-z0-9_-]{8,2000}\\.${begun}[A-Za-z0-9_-]{4,8000}\\.[A-Za-z0-9_-]{20,1400}`, "y"),
    boundary: "A-Za-z0-9_-",
    // The signature's length goes with the algorithm, but documents and logs cut it; a wrong one is no reason to keep silent.
    verify: (value) => {
      const algorithm = jsonInBase64(part(value, 0))?.["alg"];
      return typeof algorithm === "string" && algorithm.toLowerCase() !== "none" && payloadOf(value) !== null && fromBase64(part(value, 2)) !== null;
    },
    read: (value) => inscribed(payloadOf(value) ?? {}),
    harmless: (value) => {
      const payload = payloadOf(value);
      if (payload?.["role"] === "anon") return "This is a Supabase anon key: it is made to be seen.";
      return payload?.["sub"] === "1234567890" || payload?.["iss"] === "joe" ? "This is the sample from the JWT documentation." : null;
    },
    source: ["https://www.rfc-editor.org/rfc/rfc7519", "https://www.rfc-editor.org/rfc/rfc7515"],
    examples: (draw) => ({
      hits: [jwt(draw), `${toBase64Url('{\n "alg": "ES256"}')}.${toBase64Url(`{ "a": "${draw.of(hex, 4)}" }`)}.${draw.of(base64Url, 86)}`],
      misses: [`{"header":"${toBase64Url('{"a":1,"b":2}')}"}`, jwt(draw).split(".").slice(0, 2).join("."), `${written({ alg: "none" })}.${written({ sub: "x" })}.`],
      twins: [jwt(draw).replace("eyJ", "eyK"), jwt(draw).replace(".eyJ", ".eyx"), `${jwt(draw).split(".").slice(0, 2).join(".")}.${draw.of(base64Url, 19)}`],
    }),
  },
  {
    id: "generic-jwe", name: "encrypted token (JWE)", reach: "act as its subject until it expires", nature: "secret",
    anchors: begins,
    pattern: new RegExp(`${begun}[A-Za-z0-9_-]{8,2000}\\.[A-Za-z0-9_-]{0,1400}\\.[A-Za-z0-9_-]{8,32}\\.[A-Za-z0-9_-]{2,16000}\\.[A-Za-z0-9_-]{16,44}`, "y"),
    boundary: "A-Za-z0-9_-",
    verify: (value) => ((header) => typeof header?.["alg"] === "string" && typeof header["enc"] === "string")(jsonInBase64(part(value, 0))),
    source: ["https://www.rfc-editor.org/rfc/rfc7516"],
    examples: (draw) => ({
      hits: [jwe(draw, { alg: "dir", enc: "A256GCM" }), jwe(draw, { alg: "RSA-OAEP", enc: "A256GCM" }).replace("..", `.${draw.of(base64Url, 342)}.`)],
      misses: [`${written({ alg: "dir", enc: "A256GCM" })}.`],
      twins: [jwe(draw, { alg: "dir", zip: "A256GCM" }), jwe(draw, { alg: "dir", enc: "A256GCM" }).slice(0, -8)],
    }),
  },
  {
    id: "generic-paseto", name: "PASETO token", reach: "act as its subject until it expires", nature: "secret",
    anchors: ["v1", "v2", "v3", "v4"].flatMap((version) => [`${version}.local.`, `${version}.public.`]),
    pattern: /v[1-4]\.(?:local|public)\.[A-Za-z0-9_-]{54,8000}(?:\.[A-Za-z0-9_-]{1,1000})?/y,
    boundary: "A-Za-z0-9_-",
    // A public one is a JSON text with 64 bytes of signature behind it, or more.
    verify: (value) => ((bytes) => bytes !== null && (part(value, 1) === "local" ? bytes.length >= 40 : /^\{\s*"/.test(bytes) && bytes.length >= 68))(fromBase64(part(value, 2))),
    source: ["https://github.com/paseto-standard/paseto-spec"],
    examples: (draw) => ({
      hits: [`v4.local.${draw.of(base64Url, 120)}`, `v4.public.${toBase64Url(`{"sub":"${draw.of(hex, 9)}"}${bytesOf(draw, 64)}`)}.${draw.of(base64Url, 20)}`],
      misses: ["v2.local.conf", "v4.public.example"],
      twins: [`v4.local.${draw.of(base64Url, 50)}`, `v4.public.${draw.of("abcdef", 120)}`, `v5.local.${draw.of(base64Url, 120)}`],
    }),
  },
  {
    id: "generic-paserk", name: "PASETO key (PASERK)", reach: "make and read tokens of its service", nature: "secret",
    anchors: ["k1", "k2", "k3", "k4"].flatMap((version) => ["local.", "secret.", "local-pw.", "secret-pw.", "local-wrap.", "secret-wrap.", "seal."].map((type) => `${version}.${type}`)),
    pattern: /k[1-4]\.(?:(?:local|secret)(?:-pw\.|-wrap\.pie\.|\.)|seal\.)[A-Za-z0-9_-]{43,2400}/y,
    boundary: "A-Za-z0-9_-",
    source: ["https://github.com/paseto-standard/paserk"],
    examples: (draw) => ({ hits: [`k4.local.${draw.of(base64Url, 43)}`, `k4.secret.${draw.of(base64Url, 86)}`], misses: ["k4.public.x", "k4.secret.key"], twins: [`k4.local.${draw.of(base64Url, 42)}`, `k4.public.${draw.of(base64Url, 43)}`] }),
  },
  {
    id: "generic-macaroon", name: "macaroon", reach: "do what its caveats leave", nature: "secret",
    anchors: ["AgE", "AgI", "MDAx", "MDAy", "MDAz", "MDA0"],
    pattern: /(?:Ag[EI]|MDA[x-z0])[A-Za-z0-9_+/-]{60,4000}={0,2}(?!=)/y,
    boundary: "A-Za-z0-9_+/-",
    // Format 1: packets that begin with their length in hex digits.
    verify: (value) => ((bytes) => bytes !== null && (isMacaroon(bytes) || (/^[0-9a-f]{4}(?:location|identifier) /.test(bytes) && /signature [^]{32}\n$/.test(bytes))))(fromBase64(value)),
    source: ["https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt"],
    examples: (draw) => ({
      hits: [toBase64Url(macaroon(draw)), toBase64Url(older(draw))],
      misses: ["AgEAAA", "MDAx"],
      twins: [toBase64Url(macaroon(draw).slice(0, -1)), toBase64Url(older(draw).replace("signature", "signatura")), altered(toBase64Url(macaroon(draw)), 3)],
    }),
  },
  {
    id: "generic-signed-session", name: "signed session (Flask, Django)", reach: "act in the session it holds until it ends", nature: "secret",
    anchors: ["eyJ"],
    pattern: /eyJ[A-Za-z0-9_-]{4,4000}(?:\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27}|:[A-Za-z0-9]{6}:[A-Za-z0-9_-]{27,43})/y,
    boundary: "A-Za-z0-9_.-",
    verify: (value) => jsonInBase64(value.split(/[.:]/)[0] ?? "") !== null && (value.includes(":") || isTime(part(value, 1))),
    source: ["https://itsdangerous.palletsprojects.com/en/stable/timed/", "https://docs.djangoproject.com/en/stable/topics/signing/"],
    examples: (draw) => ({
      hits: [session(draw), `${written({ id: draw.of(hex, 6) })}:1${draw.of("abcdef", 5)}:${draw.of(base64Url, 43)}`],
      misses: ["eyJ.abcdef.ghi"],
      twins: [session(draw).slice(0, -1), session(draw).replace("eyJ", "eyK")],
    }),
  },
];
