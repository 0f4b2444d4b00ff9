import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const smartcar: Provider = {
  id: "smartcar",
  name: "Smartcar",
  hosts: ["smartcar.com"],
  page: "https://dashboard.smartcar.com",
  kinds: [
    secret("smartcar-client-secret", "Smartcar client secret", "find and unlock cars as your application", named(["smart_car"], ...uuid), "https://smartcar.com/docs/getting-started/dashboard/configuration"),
  ],
};
