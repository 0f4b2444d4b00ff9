import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.artsy.net/v2/docs/authentication";
const near = ["artsy"];

export const artsy: Provider = {
  id: "artsy",
  name: "Artsy",
  hosts: ["artsy.net"],
  page: "https://developers.artsy.net/client",
  kinds: [
    secret("artsy-client-secret", "Artsy client secret", "use up your quota", named(near, chars(classes.hex, 32)), docs),
    secret("artsy-client-id", "Artsy client ID", "tells the application", named(near, chars(classes.hex, 20)), docs),
  ],
};
