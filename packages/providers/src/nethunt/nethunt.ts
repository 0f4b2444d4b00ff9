import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nethunt: Provider = {
  id: "nethunt",
  name: "NetHunt CRM",
  hosts: ["nethunt.com", "nethunt.co"],
  page: "https://nethunt.com",
  kinds: [
    secret("nethunt-api-key", "NetHunt CRM API key", "read and change your customers", named(["net_hunt"], ...uuid), "https://nethunt.com/integration-api"),
  ],
};
