import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.weaviate.io/weaviate/configuration/authentication";
const near = ["weaviate"];

export const weaviate: Provider = {
  id: "weaviate",
  name: "Weaviate",
  hosts: ["weaviate.io", "weaviate.cloud"],
  page: "https://console.weaviate.cloud",
  kinds: [
    secret("weaviate-api-key", "Weaviate API key", "read and change collections", named(near, chars(classes.alphanumeric, 36, 48)), docs),
    secret("weaviate-api-key-newer", "Weaviate API key", "read and change collections", named(near, chars(classes.base64, 60, 120), "="), docs),
    secret("weaviate-api-key-newer-padded", "Weaviate API key", "read and change collections", named(near, chars(classes.base64, 60, 120), "=="), docs),
  ],
};
