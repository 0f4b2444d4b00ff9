import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lightrun: Provider = {
  id: "lightrun",
  name: "Lightrun",
  hosts: ["lightrun.com"],
  page: "https://app.lightrun.com",
  kinds: [
    secret("lightrun-key", "Lightrun agent or API key", "watch your running programs", named(["lightrun"], ...uuid), "https://docs.lightrun.com/"),
  ],
};
