import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const qdrant: Provider = {
  id: "qdrant",
  name: "Qdrant",
  hosts: ["qdrant.io", "qdrant.tech"],
  page: "https://cloud.qdrant.io",
  kinds: [
    secret("qdrant-api-key", "Qdrant API key", "read, change and delete collections", named(["qdrant"], chars(classes.base64Url, 40, 100)), "https://qdrant.tech/documentation/cloud/authentication/"),
  ],
};
