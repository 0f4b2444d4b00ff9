import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const novu: Provider = {
  id: "novu",
  name: "Novu",
  hosts: ["novu.co"],
  page: "https://dashboard.novu.co/api-keys",
  kinds: [
    secret("novu-secret-key", "Novu secret key", "message your users", named(["novu", "novu_api", "novu_secret"], chars(classes.hex, 32)), "https://docs.novu.co/platform/developer/api-keys"),
  ],
};
