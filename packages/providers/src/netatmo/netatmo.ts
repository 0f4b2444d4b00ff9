import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://dev.netatmo.com/apidocumentation/oauth";

export const netatmo: Provider = {
  id: "netatmo",
  name: "Netatmo",
  hosts: ["netatmo.com"],
  page: "https://dev.netatmo.com/apps/",
  kinds: [
    secret("netatmo-token", "Netatmo access or refresh token", "read and control its user's devices", named(["netatmo"], chars(classes.hex, 24), "|", chars(classes.hex, 32)), docs),
    secret("netatmo-client-secret", "Netatmo client secret", "act as your application", named(["netatmo_client_secret", "netatmo_secret", "netatmo"], chars(classes.alphanumeric, 30, 40)), docs),
  ],
};
