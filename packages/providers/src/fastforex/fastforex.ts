import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fastforex: Provider = {
  id: "fastforex",
  name: "fastFOREX",
  hosts: ["fastforex.io"],
  page: null,
  kinds: [
    secret("fastforex-api-key", "fastFOREX API key", "use up your quota", named(["fast_forex"], chars(classes.lowerAlphanumeric, 10), "-", chars(classes.lowerAlphanumeric, 10), "-", chars(classes.lowerAlphanumeric, 6)), "https://fastforex.readme.io/reference/introduction"),
  ],
};
