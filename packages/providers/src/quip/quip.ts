import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const quip: Provider = {
  id: "quip",
  name: "Quip",
  hosts: ["quip.com"],
  page: "https://quip.com/dev/token",
  kinds: [
    secret("quip-access-token", "Quip access token", "read and change documents as you", named(["quip_token", "quip_access", "quip_api", "quip.com", "quip"], chars(classes.base64, 14, 24), "=|", chars(classes.digits, 10), "|", chars(classes.base64, 43), "="), "https://quip.com/dev/automation/documentation/current#section/Authentication"),
  ],
};
