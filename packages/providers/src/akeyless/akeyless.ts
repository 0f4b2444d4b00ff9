import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.akeyless.io/docs/api-key";
const near = ["akeyless"];

export const akeyless: Provider = {
  id: "akeyless",
  name: "Akeyless",
  hosts: ["akeyless.io"],
  page: "https://console.akeyless.io",
  kinds: [
    secret("akeyless-access-key", "Akeyless access key", "read the secrets its role may", named(near, chars(classes.base64, 43), "="), docs),
    secret("akeyless-token", "Akeyless token", "read the secrets its role may, for an hour", named(near, "t-", chars(classes.hex, 32, 64)), docs),
  ],
};
