import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const copyleaks: Provider = {
  id: "copyleaks",
  name: "Copyleaks",
  hosts: ["copyleaks.com"],
  page: "https://api.copyleaks.com/dashboard",
  kinds: [
    secret("copyleaks-api-key", "Copyleaks API key", "check texts at your credits", named(["copyleaks"], ...uuid), "https://docs.copyleaks.com/"),
  ],
};
