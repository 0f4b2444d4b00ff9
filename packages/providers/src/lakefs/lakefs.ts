import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const lakefs: Provider = {
  id: "lakefs",
  name: "lakeFS",
  hosts: ["lakefscloud.io", "lakefs.io"],
  page: null,
  kinds: [
    secret("lakefs-secret-key", "lakeFS secret access key", "read and change the data of its repositories", named(["lakefs_secret", "lakefs", "lakectl_credentials", "lakectl"], chars(classes.base64, 40)), "https://docs.lakefs.io/security/authentication/"),
  ],
};
