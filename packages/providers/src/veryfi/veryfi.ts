import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.veryfi.com/api/getting-started/authentication/";
const near = ["veryfi"];

export const veryfi: Provider = {
  id: "veryfi",
  name: "Veryfi",
  hosts: ["veryfi.com"],
  page: "https://hub.veryfi.com/api/settings/keys/",
  kinds: [
    secret("veryfi-client-id", "Veryfi client ID", "tells the account; with its API key, read receipts", named(near, "vrf", chars(classes.alphanumeric, 36, 50)), docs),
    secret("veryfi-client-secret", "Veryfi client secret", "sign requests of your account", named(near, chars(classes.alphanumeric, 160)), docs),
    secret("veryfi-api-key", "Veryfi API key", "read receipts at your cost", named(near, chars(classes.hex, 32)), docs),
  ],
};
