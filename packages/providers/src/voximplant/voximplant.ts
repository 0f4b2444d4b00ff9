import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const voximplant: Provider = {
  id: "voximplant",
  name: "Voximplant",
  hosts: ["voximplant.com"],
  page: "https://manage.voximplant.com/settings/api_keys",
  kinds: [
    secret("voximplant-api-key", "Voximplant API key", "make calls at your cost", named(["voximplant"], ...uuid), "https://voximplant.com/docs/references/httpapi/auth_parameters"),
  ],
};
