import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.bunny.net/reference/bunnynet-api-overview";
const near = ["bunny", "bunnycdn", "bunny_net", "bunny_api", "bunny.net"];

export const bunny: Provider = {
  id: "bunny",
  name: "bunny.net",
  hosts: ["bunny.net", "bunnycdn.com", "b-cdn.net"],
  page: "https://dash.bunny.net/account/api-key",
  kinds: [
    secret("bunny-api-key", "bunny.net account API key", "change everything in the account", named(near, chars(classes.hex, 8), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 20), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 12)), docs),
    secret("bunny-storage-password", "bunny.net storage zone password", "read and change a storage zone's files", named(near, chars(classes.hex, 8), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 12), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4)), docs),
  ],
};
