import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const capgo: Provider = {
  id: "capgo",
  name: "Capgo",
  hosts: ["capgo.app"],
  page: "https://web.capgo.app/app/apikeys",
  kinds: [
    secret("capgo-api-key", "Capgo API key", "publish updates of your apps", named(["capgo"], ...uuid), "https://capgo.app/docs/cli/"),
  ],
};
