import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const aircall: Provider = {
  id: "aircall",
  name: "Aircall",
  hosts: ["aircall.io"],
  page: "https://dashboard.aircall.io/integrations/api-keys",
  kinds: [
    secret("aircall-api-token", "Aircall API token or ID", "read calls and recordings", named(["air_call"], chars(classes.hex, 32)), "https://developer.aircall.io/api-references/#basic-auth-aircall-customers"),
  ],
};
