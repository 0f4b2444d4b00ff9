import { chars, classes, named, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.tidio.com/docs/openapi-authorization";

export const tidio: Provider = {
  id: "tidio",
  name: "Tidio",
  hosts: ["tidio.com", "tidio.co"],
  page: "https://www.tidio.com/panel/settings/developer",
  kinds: [
    secret("tidio-client-id", "Tidio OpenAPI client ID", "tells the project; with its secret, read contacts", prefixed("ci_", classes.hex, 32), docs),
    secret("tidio-client-secret", "Tidio OpenAPI client secret", "read contacts and write messages", prefixed("cs_", classes.hex, 32), docs),
    secret("tidio-public-key", "Tidio public key", "show the chat on a page", named(["tidio"], chars(classes.lowerAlphanumeric, 32)), docs, { nature: "publishable" }),
  ],
};
