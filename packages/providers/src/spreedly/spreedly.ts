import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.spreedly.com/docs/environments";
const near = ["spreedly"];

export const spreedly: Provider = {
  id: "spreedly",
  name: "Spreedly",
  hosts: ["spreedly.com"],
  page: "https://app.spreedly.com",
  kinds: [
    secret("spreedly-access-secret", "Spreedly access secret", "charge the cards you hold", named(near, chars(classes.alphanumeric, 64)), docs),
    secret("spreedly-environment-key", "Spreedly environment key", "hold cards on a page", named(near, chars(classes.alphanumeric, 26, 27)), docs),
  ],
};
