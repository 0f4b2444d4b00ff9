import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.pinata.cloud/account-management/api-keys";
const near = ["pinata"];

export const pinata: Provider = {
  id: "pinata",
  name: "Pinata",
  hosts: ["pinata.cloud"],
  page: "https://app.pinata.cloud/developers/api-keys",
  kinds: [
    secret("pinata-api-key", "Pinata API key", "tells the key; with its secret, pin and unpin files", named(near, chars(classes.hex, 20)), docs),
    secret("pinata-api-secret", "Pinata API secret", "pin and unpin files", named(near, chars(classes.hex, 64)), docs),
  ],
};
