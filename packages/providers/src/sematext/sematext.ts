import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const sematext: Provider = {
  id: "sematext",
  name: "Sematext",
  hosts: ["sematext.com"],
  page: "https://apps.sematext.com/ui/account/api",
  kinds: [
    secret("sematext-api-key", "Sematext API key or app token", "send logs, or read them", named(["sematext"], ...uuid), "https://sematext.com/docs/api/"),
  ],
};
