import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.bytescale.com/docs/authorization";

export const bytescale: Provider = {
  id: "bytescale",
  name: "Bytescale",
  hosts: ["bytescale.com", "upload.io"],
  page: "https://www.bytescale.com/dashboard/security",
  kinds: [
    secret("bytescale-secret-key", "Bytescale secret API key", "read and change every file", prefixed("secret_", classes.alphanumeric, 27, 36), docs),
    secret("bytescale-public-key", "Bytescale public API key", "upload files from a page", named(["bytescale", "upload_io"], "public_", chars(classes.alphanumeric, 27, 36)), docs, { nature: "publishable" }),
  ],
};
