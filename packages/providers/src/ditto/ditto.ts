import { chars, classes, named, uuid, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ditto: Provider = {
  id: "ditto",
  name: "Ditto",
  hosts: ["dittowords.com"],
  page: null,
  kinds: [
    secret("ditto-api-key", "Ditto API key", "read and change texts", named(["dittowords", "ditto api", "ditto token"], ...uuid, ".", chars(classes.hex, 40)), "https://developer.dittowords.com/docs/authentication"),
  ],
};
