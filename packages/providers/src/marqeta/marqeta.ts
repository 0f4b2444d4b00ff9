import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.marqeta.com/docs/core-api/authentication";

export const marqeta: Provider = {
  id: "marqeta",
  name: "Marqeta",
  hosts: ["marqeta.com"],
  page: "https://app.marqeta.com",
  kinds: [
    secret("marqeta-admin-token", "Marqeta admin access token", "make cards and move money, with the application token", named(["marqeta", "marqeta_admin"], ...uuid), docs),
    secret("marqeta-application-token", "Marqeta application token", "tells the program; with an admin token, move money", named(["marqeta", "marqeta_application"], chars(classes.alphanumeric, 20, 36)), docs),
  ],
};
