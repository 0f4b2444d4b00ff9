import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const openapicom: Provider = {
  id: "openapicom",
  name: "Openapi.com",
  hosts: ["openapi.com", "openapi.it"],
  page: "https://console.openapi.com",
  kinds: [
    secret("openapicom-token", "Openapi.com token", "use its APIs at your cost", named(["openapi.com", "openapi.it", "openapi_token", "openapi_it"], chars(classes.hex, 24, 32)), "https://console.openapi.com/"),
  ],
};
