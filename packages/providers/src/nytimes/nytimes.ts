import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nytimes: Provider = {
  id: "nytimes",
  name: "New York Times",
  hosts: ["nytimes.com"],
  page: "https://developer.nytimes.com/my-apps",
  kinds: [
    secret("nytimes-api-key", "New York Times API key", "read articles within your quota", named(["ny_times", "new_york_times", "nyt_api", "nyt_key", "nyt"], chars(classes.alphanumeric, 32)), "https://developer.nytimes.com/get-started"),
  ],
};
