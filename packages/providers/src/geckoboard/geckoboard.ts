import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const geckoboard: Provider = {
  id: "geckoboard",
  name: "Geckoboard",
  hosts: ["geckoboard.com"],
  page: null,
  kinds: [
    secret("geckoboard-api-key", "Geckoboard API key", "change what dashboards show", named(["geckoboard"], chars(classes.hex, 32)), "https://developer.geckoboard.com"),
  ],
};
