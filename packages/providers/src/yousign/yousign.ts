import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const yousign: Provider = {
  id: "yousign",
  name: "Yousign",
  hosts: ["yousign.com", "yousign.app"],
  page: "https://yousign.app/auth/workspace/integrations/api-keys",
  kinds: [
    secret("yousign-api-key", "Yousign API key", "send documents to be signed in your name", named(["yousign"], chars(classes.alphanumeric, 32)), "https://developers.yousign.com/docs/authentication"),
  ],
};
