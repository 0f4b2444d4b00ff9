import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wolframalpha: Provider = {
  id: "wolframalpha",
  name: "Wolfram|Alpha",
  hosts: ["wolframalpha.com"],
  page: "https://developer.wolframalpha.com/access",
  kinds: [
    secret("wolframalpha-app-id", "Wolfram|Alpha AppID", "ask within your quota", named(["wolfram_alpha", "wolfram"], chars(classes.upperAlphanumeric, 6), "-", chars(classes.upperAlphanumeric, 10)), "https://products.wolframalpha.com/api/documentation"),
  ],
};
