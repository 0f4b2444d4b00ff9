import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const authentik: Provider = {
  id: "authentik",
  name: "authentik",
  hosts: ["goauthentik.io"],
  page: null,
  kinds: [
    secret("authentik-token", "authentik API token", "do what its user may", named(["authentik"], chars(classes.alphanumeric, 60)), "https://docs.goauthentik.io/docs/developer-docs/api/"),
  ],
};
