import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.outseta.com/";
const near = ["outseta"];

export const outseta: Provider = {
  id: "outseta",
  name: "Outseta",
  hosts: ["outseta.com"],
  page: null,
  kinds: [
    secret("outseta-api-secret", "Outseta API secret", "read and change your members", named(near, chars(classes.hex, 32)), docs),
    secret("outseta-api-key", "Outseta API key", "tells the account; with its secret, read members", named(near, ...uuid), docs),
  ],
};
