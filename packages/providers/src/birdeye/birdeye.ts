import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const birdeye: Provider = {
  id: "birdeye",
  name: "Birdeye",
  hosts: ["birdeye.so"],
  page: "https://bds.birdeye.so/user/security",
  kinds: [
    secret("birdeye-api-key", "Birdeye API key", "use up your quota", named(["birdeye"], chars(classes.hex, 32)), "https://docs.birdeye.so/docs/authentication-api-keys"),
  ],
};
