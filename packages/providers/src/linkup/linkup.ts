import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const linkup: Provider = {
  id: "linkup",
  name: "Linkup",
  hosts: ["linkup.so"],
  page: "https://app.linkup.so",
  kinds: [
    secret("linkup-api-key", "Linkup API key", "search at your cost", named(["linkup_api", "linkup_key", "linkup.so", "linkup"], ...uuid), "https://docs.linkup.so/pages/documentation/get-started/quickstart"),
  ],
};
