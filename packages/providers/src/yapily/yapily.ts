import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const yapily: Provider = {
  id: "yapily",
  name: "Yapily",
  hosts: ["yapily.com"],
  page: "https://console.yapily.com",
  kinds: [
    secret("yapily-application-secret", "Yapily application ID or secret", "read the bank accounts of its users", named(["yapily"], ...uuid), "https://docs.yapily.com/"),
  ],
};
