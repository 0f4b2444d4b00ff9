import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const documo: Provider = {
  id: "documo",
  name: "Documo",
  hosts: ["documo.com"],
  page: null,
  kinds: [
    secret("documo-api-key", "Documo API key", "send and read faxes", named(["documo"], chars(classes.base64Url, 40, 140)), "https://docs.documo.com"),
  ],
};
