import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.manageengine.com/products/service-desk/sdpod-v3-api/getting-started/authentication.html";

export const manageengine: Provider = {
  id: "manageengine",
  name: "ManageEngine",
  hosts: ["manageengine.com"],
  page: null,
  kinds: [
    secret("manageengine-api-key", "ManageEngine API key", "read and change what its technician may", named(["manage_engine", "servicedesk_plus", "opmanager", "endpoint_central"], chars(classes.alphanumeric, 32, 40)), docs),
    secret("manageengine-authtoken", "ManageEngine authtoken", "read and change what its technician may", named(["manage_engine", "servicedesk_plus"], ...uuid), docs),
  ],
};
