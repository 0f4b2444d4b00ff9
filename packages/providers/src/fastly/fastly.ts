import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fastly: Provider = {
  id: "fastly",
  name: "Fastly",
  hosts: ["fastly.com"],
  page: "https://manage.fastly.com/account/tokens/personal",
  kinds: [
    secret("fastly-api-token", "Fastly API token", "change what every visitor is served", named(["fastly"], chars(classes.base64Url, 32)), "https://www.fastly.com/documentation/reference/api/auth-tokens/"),
  ],
};
