import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zenserp: Provider = {
  id: "zenserp",
  name: "Zenserp",
  hosts: ["zenserp.com"],
  page: "https://app.zenserp.com",
  kinds: [
    secret("zenserp-api-key", "Zenserp API key", "search at your cost", named(["zenserp"], ...uuid), "https://app.zenserp.com/documentation"),
  ],
};
