import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const uploadcare: Provider = {
  id: "uploadcare",
  name: "Uploadcare",
  hosts: ["uploadcare.com"],
  page: "https://app.uploadcare.com/projects/-/api-keys/",
  kinds: [
    secret("uploadcare-secret-key", "Uploadcare secret key", "read and delete the files of a project", named(["uploadcare_secret", "uploadcare"], chars(classes.hex, 20)), "https://uploadcare.com/docs/start/api-keys-management/"),
  ],
};
