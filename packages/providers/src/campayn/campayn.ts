import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const campayn: Provider = {
  id: "campayn",
  name: "Campayn",
  hosts: ["campayn.com"],
  page: null,
  kinds: [
    secret("campayn-api-key", "Campayn API key", "read contacts and send mail", named(["campayn"], chars(classes.lowerAlphanumeric, 64)), "https://github.com/nebojsac/Campayn-API"),
  ],
};
