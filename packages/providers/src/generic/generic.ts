import { alphanumeric } from "../draw.ts";
import type { Provider } from "../provider.ts";

/** Secrets of no known provider: kept in the vault all the same, recognised by value only. */
export const generic: Provider = {
  id: "generic",
  name: "Other",
  hosts: [],
  page: null,
  kinds: [
    {
      id: "generic-secret", name: "secret", reach: "open whatever it belongs to", nature: "secret",
      anchors: null,
      // No words to look for: a text is never searched for this kind.
      near: [],
      pattern: /[\x21-\x7e]{8,512}/y,
      boundary: "",
      source: ["A value that its owner calls a secret."],
      examples: (draw) => ({ hits: [], misses: [`commit ${draw.of("0123456789abcdef", 40)}`, draw.of(alphanumeric, 40)], twins: [] }),
    },
  ],
};
