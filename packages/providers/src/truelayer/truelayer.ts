import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const truelayer: Provider = {
  id: "truelayer",
  name: "TrueLayer",
  hosts: ["truelayer.com"],
  page: "https://console.truelayer.com",
  kinds: [
    secret("truelayer-client-secret", "TrueLayer client secret", "act as your application on its users' accounts", named(["true_layer"], ...uuid), "https://docs.truelayer.com/docs/generate-an-access-token"),
  ],
};
