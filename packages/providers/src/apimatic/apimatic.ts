import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apimatic: Provider = {
  id: "apimatic",
  name: "APIMatic",
  hosts: ["apimatic.io"],
  page: "https://app.apimatic.io/account",
  kinds: [
    secret("apimatic-api-key", "APIMatic API key", "read your API descriptions and make SDKs", named(["apimatic"], chars(classes.base64Url, 64)), "https://docs.apimatic.io/"),
  ],
};
