import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.smooch.io/rest/#section/Introduction/API-authentication";
const near = ["smooch", "sunshine_conversations"];

export const smooch: Provider = {
  id: "smooch",
  name: "Sunshine Conversations",
  hosts: ["smooch.io", "zendesk.com"],
  page: "https://app.smooch.io",
  kinds: [
    secret("smooch-secret", "Sunshine Conversations key secret", "read and write every conversation", named(near, chars(classes.base64Url, 86)), docs),
    secret("smooch-key-id", "Sunshine Conversations key ID", "tells the key; with its secret, read every conversation", named(near, "app_", chars(classes.hex, 24)), docs),
  ],
};
