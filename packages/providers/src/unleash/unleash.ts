import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.getunleash.io/reference/api-tokens-and-client-keys";
const near = ["unleash"];

export const unleash: Provider = {
  id: "unleash",
  name: "Unleash",
  hosts: ["getunleash.io", "unleash-hosted.com"],
  page: null,
  kinds: [
    secret("unleash-admin-token", "Unleash admin token", "change all features", prefixed("*:*.", classes.hex, 40, 64), docs),
    secret("unleash-client-token", "Unleash client token", "read the features of an environment", named(near, chars(classes.alphanumeric, 1, 40), ":", chars(classes.alphanumeric, 3, 30), ".", chars(classes.hex, 40, 64)), docs),
    secret("unleash-personal-token", "Unleash personal access token", "change features as you", named(near, "user:", chars(classes.hex, 40, 64)), "https://docs.getunleash.io/reference/api-tokens-and-client-keys#personal-access-tokens"),
  ],
};
