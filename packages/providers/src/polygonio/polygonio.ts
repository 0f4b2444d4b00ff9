import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const polygonio: Provider = {
  id: "polygonio",
  name: "Polygon.io",
  hosts: ["polygon.io"],
  page: "https://polygon.io/dashboard/keys",
  kinds: [
    secret("polygonio-api-key", "Polygon.io API key", "use your quota of market data", named(["polygon_io", "polygon.io", "polygon_api", "polygon_key"], chars(classes.base64Url, 32)), "https://polygon.io/docs/rest/quickstart"),
  ],
};
