import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const perigon: Provider = {
  id: "perigon",
  name: "Perigon",
  hosts: ["perigon.io", "goperigon.com"],
  page: "https://www.perigon.io",
  kinds: [
    secret("perigon-api-key", "Perigon API key", "use your quota of news", named(["perigon", "goperigon"], ...uuid), "https://docs.perigon.io/docs/authentication"),
  ],
};
