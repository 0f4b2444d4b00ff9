import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kameleoon: Provider = {
  id: "kameleoon",
  name: "Kameleoon",
  hosts: ["kameleoon.com"],
  page: "https://app.kameleoon.com",
  kinds: [
    secret("kameleoon-client-secret", "Kameleoon client secret", "change your experiments", named(["kameleoon"], chars(classes.base64Url, 40, 64)), "https://developers.kameleoon.com/apis/automation-api-rest/get-started/"),
  ],
};
