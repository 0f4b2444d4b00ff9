import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const capterra: Provider = {
  id: "capterra",
  name: "Capterra",
  hosts: ["capterra.com"],
  page: "https://digitalmarkets.gartner.com",
  kinds: [
    secret("capterra-api-key", "Capterra API key", "read your clicks and costs", named(["capterra"], ...uuid), "https://public-api.capterra.com/"),
  ],
};
