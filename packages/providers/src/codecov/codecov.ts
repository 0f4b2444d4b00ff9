import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.codecov.com/reference/overview";
const near = ["codecov"];

export const codecov: Provider = {
  id: "codecov",
  name: "Codecov",
  hosts: ["codecov.io"],
  page: "https://app.codecov.io/account",
  kinds: [
    secret("codecov-upload-token", "Codecov upload token", "send coverage of a repository", named(near, ...uuid), docs),
    secret("codecov-api-token", "Codecov API token", "read coverage as you", named(near, chars(classes.lowerAlphanumeric, 32)), docs),
  ],
};
