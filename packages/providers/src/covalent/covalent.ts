import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://goldrush.dev/docs/quickstart";

export const covalent: Provider = {
  id: "covalent",
  name: "GoldRush",
  hosts: ["covalenthq.com", "goldrush.dev"],
  page: "https://goldrush.dev/platform/apikey/",
  kinds: [
    secret("covalent-api-key", "GoldRush API key", "use up your credits", prefixed("cqt_", classes.base64Url, 28), docs),
    secret("covalent-api-key-old", "GoldRush API key (old form)", "use up your credits", prefixed("ckey_", classes.hex, 27, 32), docs),
  ],
};
