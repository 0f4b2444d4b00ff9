import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.ai21.com/reference/api-authentication";
const near = ["ai_21", "ai21labs"];

export const ai21: Provider = {
  id: "ai21",
  name: "AI21",
  hosts: ["ai21.com"],
  page: "https://studio.ai21.com/account/api-key",
  kinds: [
    secret("ai21-api-key", "AI21 API key", "use models at your cost", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("ai21-api-key-uuid", "AI21 API key (new form)", "use models at your cost", named(near, ...uuid), docs),
  ],
};
