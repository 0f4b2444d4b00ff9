import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nosto: Provider = {
  id: "nosto",
  name: "Nosto",
  hosts: ["nosto.com"],
  page: "https://my.nosto.com",
  kinds: [
    secret("nosto-api-token", "Nosto API token", "read and change your shop's recommendations", named(["nosto"], chars(classes.base64Url, 64)), "https://docs.nosto.com/techdocs/apis/authentication"),
  ],
};
