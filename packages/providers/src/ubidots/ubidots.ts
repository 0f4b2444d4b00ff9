import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.ubidots.com/v1.6/reference/authentication";

export const ubidots: Provider = {
  id: "ubidots",
  name: "Ubidots",
  hosts: ["ubidots.com"],
  page: "https://industrial.ubidots.com/app/account",
  kinds: [
    secret("ubidots-api-token", "Ubidots token", "read and write devices and their readings", prefixed("BBFF-", classes.alphanumeric, 30), docs),
    secret("ubidots-api-token-newer", "Ubidots token", "read and write devices and their readings", prefixed("BBUS-", classes.alphanumeric, 30), docs),
    secret("ubidots-api-key", "Ubidots API key", "make tokens", named(["ubidots"], "BBFF-", chars(classes.hex, 38, 44)), docs),
  ],
};
