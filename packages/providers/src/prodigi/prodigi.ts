import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const prodigi: Provider = {
  id: "prodigi",
  name: "Prodigi",
  hosts: ["prodigi.com"],
  page: "https://dashboard.prodigi.com",
  kinds: [
    secret("prodigi-api-key", "Prodigi API key", "order prints at your cost", named(["prodigi"], ...uuid), "https://www.prodigi.com/print-api/docs/reference/#authentication"),
  ],
};
