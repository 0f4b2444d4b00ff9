import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const flatio: Provider = {
  id: "flatio",
  name: "Flat.io",
  hosts: ["flat.io"],
  page: null,
  kinds: [
    secret("flatio-api-key", "Flat.io API token", "read and change scores", named(["flat_io", "flat.io"], chars(classes.hex, 128)), "https://flat.io/developers/docs/api/authentication.html"),
  ],
};
