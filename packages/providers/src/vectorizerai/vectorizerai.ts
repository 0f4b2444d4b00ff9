import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://vectorizer.ai/api";
const near = ["vectorizer_ai", "vectorizer"];

export const vectorizerai: Provider = {
  id: "vectorizerai",
  name: "Vectorizer.AI",
  hosts: ["vectorizer.ai"],
  page: "https://vectorizer.ai/api",
  kinds: [
    secret("vectorizerai-api-id", "Vectorizer.AI API ID", "tells the account; with its secret, trace pictures", named(near, "vk", chars(classes.lowerAlphanumeric, 13)), docs),
    secret("vectorizerai-api-secret", "Vectorizer.AI API secret", "trace pictures at your cost", named(near, chars(classes.lowerAlphanumeric, 52)), docs),
  ],
};
