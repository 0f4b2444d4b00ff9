import { chars, classes, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.mapillary.com/developer/api-documentation";

export const mapillary: Provider = {
  id: "mapillary",
  name: "Mapillary",
  hosts: ["mapillary.com"],
  page: "https://www.mapillary.com/dashboard/developers",
  kinds: [
    secret("mapillary-client-token", "Mapillary client token", "read pictures as your application", parts("MLY|", chars(classes.digits, 15, 18), "|", chars(classes.hex, 32)), docs),
    secret("mapillary-access-token", "Mapillary user access token", "upload pictures as its user", prefixed("MLYA", classes.alphanumeric, 80, 300), docs),
  ],
};
