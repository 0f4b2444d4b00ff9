import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const upsales: Provider = {
  id: "upsales",
  name: "Upsales",
  hosts: ["upsales.com"],
  page: "https://power.upsales.com/#/admin/api-keys",
  kinds: [
    secret("upsales-api-key", "Upsales API key", "read and change customers", named(["upsales"], chars(classes.hex, 64)), "https://api.upsales.com/"),
  ],
};
