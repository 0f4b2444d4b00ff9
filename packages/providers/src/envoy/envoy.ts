import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const envoy: Provider = {
  id: "envoy",
  name: "Envoy",
  hosts: ["envoy.com"],
  page: null,
  kinds: [
    secret("envoy-api-key", "Envoy API key", "read and invite visitors", named(["envoy_api", "envoy token"], chars(classes.hex, 64)), "https://developers.envoy.com/hub/docs/api-key"),
  ],
};
