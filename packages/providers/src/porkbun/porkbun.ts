import { classes, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://porkbun.com/api/json/v3/documentation";

export const porkbun: Provider = {
  id: "porkbun",
  name: "Porkbun",
  hosts: ["porkbun.com"],
  page: "https://porkbun.com/account/api",
  kinds: [
    secret("porkbun-secret-key", "Porkbun secret API key", "point your domains elsewhere, with its API key", prefixed("sk1_", classes.hex, 64), docs),
    secret("porkbun-api-key", "Porkbun API key", "tells the key; with its secret, change your domains", prefixed("pk1_", classes.hex, 64), docs),
  ],
};
