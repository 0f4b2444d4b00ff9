import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const filestack: Provider = {
  id: "filestack",
  name: "Filestack",
  hosts: ["filestack.com", "filestackapi.com"],
  page: "https://dev.filestack.com",
  kinds: [
    secret("filestack-api-key", "Filestack API key", "store and read files at your cost", named(["filestack"], "A", chars(classes.alphanumeric, 19, 21), "z"), "https://www.filestack.com/docs/api/file/"),
  ],
};
