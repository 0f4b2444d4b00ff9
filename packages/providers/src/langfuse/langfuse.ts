import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://langfuse.com/faq/all/where-are-langfuse-api-keys";

export const langfuse: Provider = {
  id: "langfuse",
  name: "Langfuse",
  hosts: ["langfuse.com"],
  page: "https://cloud.langfuse.com",
  kinds: [
    secret("langfuse-secret-key", "Langfuse secret key", "read and write what your applications traced", parts("sk-lf-", ...uuid), docs),
    secret("langfuse-public-key", "Langfuse public key", "tells the project; with its secret, read what was traced", parts("pk-lf-", ...uuid), docs, { nature: "publishable" }),
    secret("langfuse-salt", "Langfuse encryption key", "read the keys that its server keeps", named(["langfuse_encryption", "langfuse_encryption_key"], chars(classes.hex, 64)), docs),
  ],
};
