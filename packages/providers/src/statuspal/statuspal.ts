import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const statuspal: Provider = {
  id: "statuspal",
  name: "Statuspal",
  hosts: ["statuspal.io"],
  page: null,
  kinds: [
    secret("statuspal-api-key", "Statuspal API key", "tell your customers that you are down", named(["statuspal"], ...uuid), "https://www.statuspal.io/api-docs"),
  ],
};
