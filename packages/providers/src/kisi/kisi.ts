import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kisi: Provider = {
  id: "kisi",
  name: "Kisi",
  hosts: ["kisi.io"],
  page: "https://web.kisi.io",
  kinds: [
    secret("kisi-login-key", "Kisi API key", "open the doors its user may", named(["kisi_api", "kisi_key", "kisi_login", "kisi"], chars(classes.hex, 32)), "https://docs.kisi.io/references/api"),
  ],
};
