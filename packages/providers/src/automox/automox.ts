import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const automox: Provider = {
  id: "automox",
  name: "Automox",
  hosts: ["automox.com"],
  page: "https://console.automox.com/settings/keys",
  kinds: [
    secret("automox-api-key", "Automox API key", "run commands on your machines", named(["automox"], ...uuid), "https://developer.automox.com/"),
  ],
};
