import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.iloveapi.com/docs/api-reference#authentication";

export const ilovepdf: Provider = {
  id: "ilovepdf",
  name: "iLovePDF",
  hosts: ["ilovepdf.com", "iloveapi.com"],
  page: "https://www.iloveapi.com/user/projects",
  kinds: [
    secret("ilovepdf-secret-key", "iLovePDF secret key", "process files at your cost", parts("secret_key_", chars(classes.hex, 32), "_", chars(classes.alphanumeric, 4, 10)), docs),
    secret("ilovepdf-public-key", "iLovePDF public key", "start uploads that the project pays for", parts("project_public_", chars(classes.hex, 32), "_", chars(classes.alphanumeric, 4, 10)), docs, { nature: "publishable" }),
  ],
};
