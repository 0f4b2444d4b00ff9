import { chars, classes, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.letta.com/api-reference/overview";

export const letta: Provider = {
  id: "letta",
  name: "Letta",
  hosts: ["letta.com"],
  page: "https://app.letta.com/api-keys",
  kinds: [
    secret("letta-api-key", "Letta API key", "use and change your agents", parts("sk-let-", chars(classes.base64, 40, 100), "=="), docs),
    secret("letta-api-key-bare", "Letta API key (without its padding)", "use and change your agents", prefixed("sk-let-", classes.base64Url, 40, 120), docs),
  ],
};
