import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tolstoy: Provider = {
  id: "tolstoy",
  name: "Tolstoy",
  hosts: ["gotolstoy.com"],
  page: "https://app.gotolstoy.com/settings/integrations",
  kinds: [
    secret("tolstoy-api-key", "Tolstoy API key", "read and change videos", named(["gotolstoy", "tolstoy_api", "tolstoy"], ...uuid), "https://developers.gotolstoy.com/"),
  ],
};
