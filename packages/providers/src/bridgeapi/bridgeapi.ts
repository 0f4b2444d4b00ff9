import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.bridgeapi.io/docs/authentication";
const near = ["bridge_api", "bridge_client"];

export const bridgeapi: Provider = {
  id: "bridgeapi",
  name: "Bridge API",
  hosts: ["bridgeapi.io"],
  page: "https://dashboard.bridgeapi.io",
  kinds: [
    secret("bridgeapi-client-id", "Bridge API client ID", "tells the application; with its secret, read bank accounts", named(near, chars(classes.hex, 32)), docs),
    secret("bridgeapi-client-secret", "Bridge API client secret", "read the bank accounts of your users", named(near, chars(classes.alphanumeric, 64)), docs),
  ],
};
