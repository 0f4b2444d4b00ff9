import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ohdear: Provider = {
  id: "ohdear",
  name: "Ohdear",
  hosts: ["ohdear.app"],
  page: "https://ohdear.app/user/api-tokens",
  kinds: [
    secret("ohdear-api-token", "Oh Dear API token", "read and change your monitors", named(["oh_dear", "ohdear_api"], chars(classes.alphanumeric, 40, 80)), "https://ohdear.app/docs/integrations/the-oh-dear-api"),
  ],
};
