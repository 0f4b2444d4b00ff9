import { fromBase64, jsonInBase64, toBase64Url } from "../checksum/base64.ts";
import { alphanumeric, base64, base64Url, hex } from "../draw.ts";
import type { Draw, Provider } from "../provider.ts";
import { genericAddress } from "./address.ts";
import { armouredKeys } from "./armour.ts";
import { bareKeys } from "./bare-keys.ts";
import { cryptoKeys } from "./crypto-keys.ts";
import { httpKinds } from "./http.ts";
import { genericPassword } from "./password.ts";

const jwt = (draw: Draw): string =>
  `${[{ alg: "HS256", typ: "JWT" }, { sub: draw.of(hex, 12), iat: draw.between(1_700_000_000, 1_800_000_000) }].map((part) => toBase64Url(JSON.stringify(part))).join(".")}.${draw.of(base64Url, 43)}`;
const payloadOf = (value: string): Readonly<Record<string, unknown>> | null => jsonInBase64(value.split(".")[1] ?? "");

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
    ...armouredKeys,
    ...bareKeys,
    genericAddress,
    genericPassword,
    ...httpKinds,
    ...cryptoKeys,
  ],
};
