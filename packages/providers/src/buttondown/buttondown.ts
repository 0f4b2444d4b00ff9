import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const buttondown: Provider = {
  id: "buttondown",
  name: "Buttondown",
  hosts: ["buttondown.com", "buttondown.email"],
  page: "https://buttondown.com/settings/api",
  kinds: [
    secret("buttondown-api-key", "Buttondown API key", "read subscribers and send mail", named(["buttondown"], ...uuid), "https://docs.buttondown.com/api-authentication"),
  ],
};
