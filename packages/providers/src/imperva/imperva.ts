import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const imperva: Provider = {
  id: "imperva",
  name: "Imperva",
  hosts: ["imperva.com", "incapsula.com"],
  page: "https://my.imperva.com",
  kinds: [
    secret("imperva-api-key", "Imperva API key", "change how your sites are protected", named(["imperva", "incapsula", "incap_api"], ...uuid), "https://docs.imperva.com/bundle/cloud-application-security/page/settings/api-keys.htm"),
  ],
};
