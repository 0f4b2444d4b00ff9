import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tines: Provider = {
  id: "tines",
  name: "Tines",
  hosts: ["tines.com", "tines.io"],
  page: null,
  kinds: [
    secret("tines-webhook-path", "Tines webhook", "start a story", named(["tines"], "webhook/", chars(classes.hex, 32), "/", chars(classes.hex, 32)), "https://www.tines.com/docs/actions/types/webhook/"),
    secret("tines-api-key", "Tines API key", "read and change stories and credentials", named(["tines_api", "tines_key", "tines_token"], chars(classes.base64Url, 20, 24)), "https://www.tines.com/api/authentication"),
  ],
};
