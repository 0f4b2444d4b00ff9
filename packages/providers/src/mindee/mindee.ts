import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.mindee.com/";
const near = ["mindee"];

export const mindee: Provider = {
  id: "mindee",
  name: "Mindee",
  hosts: ["mindee.com", "api.mindee.net"],
  page: "https://app.mindee.com/api-keys",
  kinds: [
    secret("mindee-api-key", "Mindee API key", "read documents at your cost", named(near, chars(classes.hex, 32)), docs),
    secret("mindee-api-key-v2", "Mindee API key (V2)", "read documents at your cost", prefixed("md_", classes.alphanumeric, 32), docs),
    secret("mindee-api-key-v2-longer", "Mindee API key (V2, longer)", "read documents at your cost", named(near, "md_", chars(classes.base64Url, 33, 80)), docs),
  ],
};
