import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://reference.airbyte.com/reference/authentication";
const near = ["airbyte"];

export const airbyte: Provider = {
  id: "airbyte",
  name: "Airbyte",
  hosts: ["airbyte.com", "airbyte.io"],
  page: "https://cloud.airbyte.com/settings/user/applications",
  kinds: [
    secret("airbyte-client-secret", "Airbyte client secret", "run and change your connections", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("airbyte-client-id", "Airbyte client ID", "tells the application; with its secret, run your connections", named(near, ...uuid), docs),
  ],
};
