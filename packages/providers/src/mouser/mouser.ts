import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mouser: Provider = {
  id: "mouser",
  name: "Mouser",
  hosts: ["mouser.com"],
  page: "https://www.mouser.com/api-hub/",
  kinds: [
    secret("mouser-api-key", "Mouser API key", "search parts within your quota, and order with an order key", named(["mouser", "mouser_api"], ...uuid), "https://www.mouser.com/api-search/"),
  ],
};
