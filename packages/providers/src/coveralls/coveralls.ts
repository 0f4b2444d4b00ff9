import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.coveralls.io/api-introduction";
const near = ["coveralls"];

export const coveralls: Provider = {
  id: "coveralls",
  name: "Coveralls",
  hosts: ["coveralls.io"],
  page: "https://coveralls.io/account",
  kinds: [
    secret("coveralls-repo-token", "Coveralls repository token", "send coverage of a repository", named(near, chars(classes.alphanumeric, 33)), docs),
    secret("coveralls-personal-token", "Coveralls personal API token", "read repositories' settings as you", named(near, chars(classes.base64Url, 37)), docs),
  ],
};
