import { chars, classes, named, parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.pinecone.io/guides/projects/manage-api-keys";

export const pinecone: Provider = {
  id: "pinecone",
  name: "Pinecone",
  hosts: ["pinecone.io"],
  page: "https://app.pinecone.io",
  kinds: [
    secret("pinecone-api-key", "Pinecone API key", "read, change and delete your indexes", parts("pcsk_", chars(classes.alphanumeric, 4, 8), "_", chars(classes.alphanumeric, 50, 70)), docs),
    secret("pinecone-legacy-key", "Pinecone legacy API key", "read, change and delete your indexes", named(["pinecone"], ...uuid), docs),
  ],
};
