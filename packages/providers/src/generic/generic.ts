import { alphanumeric, base64, hex } from "../draw.ts";
import type { Provider } from "../provider.ts";
import { genericAddress } from "./address.ts";
import { armouredKeys } from "./armour.ts";
import { bareKeys } from "./bare-keys.ts";
import { cryptoKeys } from "./crypto-keys.ts";
import { httpKinds } from "./http.ts";
import { genericPassword } from "./password.ts";
import { signedTokens } from "./signed-tokens.ts";
import { saidPasswords } from "./said.ts";

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
    ...signedTokens,
    ...armouredKeys,
    ...bareKeys,
    genericAddress,
    genericPassword,
    ...saidPasswords,
    ...httpKinds,
    ...cryptoKeys,
  ],
};
