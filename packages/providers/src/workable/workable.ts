import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://workable.readme.io/reference/generate-an-access-token";
const near = ["workable_api", "workable_token", "workable_access", "workable"];

export const workable: Provider = {
  id: "workable",
  name: "Workable",
  hosts: ["workable.com"],
  page: null,
  kinds: [
    secret("workable-access-token", "Workable access token", "read and change candidates", named(near, chars(classes.hex, 64)), docs),
    secret("workable-access-token-newer", "Workable access token", "read and change candidates", named(near, chars(classes.base64Url, 43, 64)), docs),
  ],
};
