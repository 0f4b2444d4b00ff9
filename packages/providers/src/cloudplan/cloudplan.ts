import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudplan: Provider = {
  id: "cloudplan",
  name: "cloudplan",
  hosts: ["cloudplan.net"],
  page: null,
  kinds: [
    secret("cloudplan-api-key", "cloudplan API key", "read and change files", named(["cloud_plan"], chars(classes.base64Url, 32)), "https://docs.cloudplan.net/"),
  ],
};
