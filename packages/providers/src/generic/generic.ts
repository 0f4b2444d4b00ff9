import { fromBase64, jsonInBase64, toBase64Url } from "../checksum/base64.ts";
import { alphanumeric, base64, base64Url, hex, lower } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";
import { harmlessAddress } from "./address.ts";

const jwt = (draw: Draw): string =>
  `${[{ alg: "HS256", typ: "JWT" }, { sub: draw.of(hex, 12), iat: draw.between(1_700_000_000, 1_800_000_000) }].map((part) => toBase64Url(JSON.stringify(part))).join(".")}.${draw.of(base64Url, 43)}`;
const payloadOf = (value: string): Readonly<Record<string, unknown>> | null => jsonInBase64(value.split(".")[1] ?? "");

const privateKey = (draw: Draw): string => {
  const lines = Array.from({ length: 6 }, () => draw.of(base64, 64));
  return ["-----BEGIN RSA PRIVATE KEY-----", ...lines, "-----END RSA PRIVATE KEY-----"].join(draw.of("ab", 1) === "a" ? "\n" : String.raw`\n`);
};
const address = (draw: Draw): string => `postgres://app:${draw.of(alphanumeric, 16)}@db.${draw.of(lower, 8)}.internal:5432/${draw.of(lower, 6)}`;

/** Secrets of no known provider. */
export const generic: Provider = {
  id: "generic",
  name: "Other",
  hosts: [],
  page: null,
  kinds: [
    {
      id: "generic-secret", name: "secret", reach: "open whatever it belongs to", nature: "secret",
      anchors: null,
      // No words to look for: a text is never searched for this kind. The vault has it for values of no known form.
      near: [],
      pattern: /[\x21-\x7e]{8,512}/y,
      boundary: "",
      source: ["A value that its owner calls a secret."],
      examples: (draw) => ({ hits: [], misses: [`commit ${draw.of(hex, 40)}`, draw.of(alphanumeric, 40), `integrity sha512-${draw.of(base64, 86)}==`], twins: [] }),
    },
    {
      id: "generic-private-key", name: "private key", reach: "be whoever the key stands for", nature: "secret",
      anchors: ["-----BEGIN "],
      // Line breaks may be written as \n, as JSON has them.
      pattern: /-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+/=\s\\:,.()]|-(?!----)){64,8000}-----END (?:[A-Z]{2,9} ){0,2}PRIVATE KEY(?: BLOCK)?-----/y,
      boundary: "-",
      source: ["https://www.rfc-editor.org/rfc/rfc7468#section-10", "https://www.rfc-editor.org/rfc/rfc4880#section-6.2"],
      examples: (draw) => ({
        hits: [privateKey(draw)],
        misses: ["-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----", privateKey(draw).replaceAll("PRIVATE", "PUBLIC")],
        twins: [privateKey(draw).slice(0, -4), privateKey(draw).replaceAll("PRIVATE", "PUBLIC")],
      }),
    },
    {
      id: "generic-jwt", name: "signed token (JWT)", reach: "act as its subject until it expires", nature: "secret",
      anchors: ["eyJ"],
      pattern: /eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1400}/y,
      boundary: "A-Za-z0-9_-",
      verify: (value) => typeof jsonInBase64(value.split(".")[0] ?? "")?.["alg"] === "string" && payloadOf(value) !== null && fromBase64(value.split(".")[2] ?? "") !== null,
      read: (value) => {
        const { exp, email } = payloadOf(value) ?? {};
        return { ...(typeof exp === "number" && exp > 0 && exp < 1e11 ? { expiresAt: Math.round(exp * 1000) } : {}), ...(typeof email === "string" && email.length <= 200 ? { account: email } : {}) };
      },
      harmless: (value) => {
        const payload = payloadOf(value);
        if (payload?.["role"] === "anon") return "This is a Supabase anon key: it is made to be seen.";
        return payload?.["sub"] === "1234567890" ? "This is the sample from the JWT documentation." : null;
      },
      source: ["https://www.rfc-editor.org/rfc/rfc7519", "https://www.rfc-editor.org/rfc/rfc7515"],
      examples: (draw) => ({
        hits: [jwt(draw)],
        misses: [`{"header":"${toBase64Url('{"a":1,"b":2}')}"}`, jwt(draw).split(".").slice(0, 2).join(".")],
        twins: [jwt(draw).replace("eyJ", "eyK"), jwt(draw).replace(".eyJ", ".eyx"), `${jwt(draw).split(".").slice(0, 2).join(".")}.${draw.of(base64Url, 19)}`],
      }),
    },
    {
      id: "generic-address", name: "address with a password", reach: "open the database or server it names", nature: "secret",
      anchors: ["postgres://", "postgresql://", "mysql://", "mariadb://", "mongodb://", "mongodb+srv://", "redis://", "rediss://", "amqp://", "amqps://", "smtp://", "smtps://", "ftp://", "http://", "https://"],
      pattern: /[a-z+]{3,12}:\/\/[A-Za-z0-9._~%+!$&'()*,;=-]{0,80}:[^\s"'`<>:@/\\]{3,200}@[A-Za-z0-9.-]{1,200}(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%/?&=+-]{0,300})?/y,
      boundary: "A-Za-z0-9_",
      harmless: harmlessAddress,
      source: ["https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"],
      examples: (draw) => ({
        hits: [address(draw)],
        misses: [
          "https://example.test/a:b@c", "postgres://db.internal:5432/app", `redis://localhost:${draw.of("123456789", 4)}/0`,
          "http://user@host.internal/path", "see https://host.internal:8080/ and write to a@b.internal",
        ],
        twins: [address(draw).replace("@", "/"), address(draw).replace("://", ":/")],
      }),
    },
  ],
};
