import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const taiga: Provider = {
  id: "taiga",
  name: "Taiga",
  hosts: ["taiga.io"],
  page: "https://tree.taiga.io",
  kinds: [
    secret("taiga-application-token", "Taiga application token", "read and change projects as its user", named(["taiga"], chars(classes.base64Url, 24, 80)), "https://docs.taiga.io/api.html#_authentication"),
  ],
};
