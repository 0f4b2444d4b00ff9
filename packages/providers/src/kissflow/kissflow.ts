import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.kissflow.com/docs/getting-started";

export const kissflow: Provider = {
  id: "kissflow",
  name: "Kissflow",
  hosts: ["kissflow.com"],
  page: null,
  kinds: [
    secret("kissflow-access-key-id", "Kissflow access key ID", "tells the account; with its secret, read its processes", named(["kissflow_access", "kissflow"], "Ak", ...uuid), docs),
    secret("kissflow-access-key-secret", "Kissflow access key secret", "read and change your processes", named(["kissflow_secret", "kissflow_access", "kissflow"], chars(classes.base64Url, 60, 100)), docs),
  ],
};
