import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zeroentropy: Provider = {
  id: "zeroentropy",
  name: "ZeroEntropy",
  hosts: ["zeroentropy.dev"],
  page: "https://dashboard.zeroentropy.dev",
  kinds: [
    secret("zeroentropy-api-key", "ZeroEntropy API key", "search your documents at your cost", named(["zero_entropy"], "ze_", chars(classes.alphanumeric, 16, 40)), "https://docs.zeroentropy.dev/api-reference/introduction"),
  ],
};
