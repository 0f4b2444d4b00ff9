import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const codemagic: Provider = {
  id: "codemagic",
  name: "Codemagic",
  hosts: ["codemagic.io"],
  page: "https://codemagic.io/teams",
  kinds: [
    secret("codemagic-api-token", "Codemagic API token", "start builds and read artifacts", named(["codemagic"], chars(classes.base64Url, 43)), "https://docs.codemagic.io/rest-api/codemagic-rest-api/"),
  ],
};
