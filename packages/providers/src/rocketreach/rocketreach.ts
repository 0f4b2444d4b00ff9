import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rocketreach: Provider = {
  id: "rocketreach",
  name: "RocketReach",
  hosts: ["rocketreach.co"],
  page: "https://rocketreach.co/account?section=nav_gen_api",
  kinds: [
    secret("rocketreach-api-key", "RocketReach API key", "use your quota of contacts", named(["rocket_reach"], chars(classes.lowerAlphanumeric, 32, 48)), "https://docs.rocketreach.co/reference/authentication"),
  ],
};
