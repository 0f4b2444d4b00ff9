import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const smartthings: Provider = {
  id: "smartthings",
  name: "SmartThings",
  hosts: ["smartthings.com"],
  page: "https://account.smartthings.com/tokens",
  kinds: [
    secret("smartthings-access-token", "SmartThings access token", "control your home", named(["smart_things"], ...uuid), "https://developer.smartthings.com/docs/getting-started/authorization-and-permissions"),
  ],
};
