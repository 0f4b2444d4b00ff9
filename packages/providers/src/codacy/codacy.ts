import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.codacy.com/codacy-api/api-tokens/";
const near = ["codacy"];

export const codacy: Provider = {
  id: "codacy",
  name: "Codacy",
  hosts: ["codacy.com"],
  page: "https://app.codacy.com/account/access-management",
  kinds: [
    secret("codacy-api-token", "Codacy account API token", "read and change repositories' settings as you", named(near, chars(classes.alphanumeric, 20)), docs),
    secret("codacy-project-token", "Codacy project API token", "send coverage of a project", named(near, chars(classes.hex, 32)), docs),
  ],
};
