import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

/** A server of its owner; its API keys are signed tokens. */
export const twenty: Provider = {
  id: "twenty",
  name: "Twenty",
  hosts: ["twenty.com"],
  page: null,
  kinds: [
    secret("twenty-app-secret", "Twenty application secret", "sign sessions of any user of a server", named(["twenty_app", "twenty_api", "twenty_secret", "twenty_crm"], chars(classes.base64, 32, 64)), "https://twenty.com/developers"),
  ],
};
