import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cliengo: Provider = {
  id: "cliengo",
  name: "Cliengo",
  hosts: ["cliengo.com"],
  page: "https://lw.cliengo.com",
  kinds: [
    secret("cliengo-api-key", "Cliengo API key", "read and change contacts and conversations", named(["cliengo"], ...uuid), "https://developers.cliengo.com/"),
  ],
};
