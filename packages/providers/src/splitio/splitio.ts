import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const splitio: Provider = {
  id: "splitio",
  name: "Split",
  hosts: ["split.io"],
  page: "https://app.split.io",
  kinds: [
    secret("splitio-key", "Split SDK or admin API key", "read feature flags, or change them", named(["split_io", "split.io", "split_sdk", "split_api"], chars(classes.lowerAlphanumeric, 36, 60)), "https://docs.split.io/reference/authentication"),
  ],
};
