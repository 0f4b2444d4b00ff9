import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.codeclimate.com/#authentication";
const near = ["code_climate", "cc_test_reporter"];

export const codeclimate: Provider = {
  id: "codeclimate",
  name: "Code Climate",
  hosts: ["codeclimate.com"],
  page: "https://codeclimate.com/profile/tokens",
  kinds: [
    secret("codeclimate-token", "Code Climate personal access token", "read repositories' reports as you", named(near, chars(classes.hex, 40)), docs),
    secret("codeclimate-reporter-id", "Code Climate test reporter ID", "send coverage of a repository", named(near, chars(classes.hex, 64)), docs),
  ],
};
