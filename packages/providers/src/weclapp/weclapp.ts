import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const weclapp: Provider = {
  id: "weclapp",
  name: "weclapp",
  hosts: ["weclapp.com"],
  page: null,
  kinds: [
    secret("weclapp-api-token", "weclapp API token", "read and change orders and books as its user", named(["weclapp"], ...uuid), "https://www.weclapp.com/api/"),
  ],
};
