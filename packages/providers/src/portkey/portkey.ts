import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const portkey: Provider = {
  id: "portkey",
  name: "Portkey",
  hosts: ["portkey.ai"],
  page: "https://app.portkey.ai/api-keys",
  kinds: [
    secret("portkey-api-key", "Portkey API key", "use the models behind your gateway at your cost", named(["portkey"], chars(classes.base64, 27), "="), "https://portkey.ai/docs/api-reference/inference-api/authentication"),
  ],
};
