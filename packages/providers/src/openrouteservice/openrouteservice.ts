import { chars, classes, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://openrouteservice.org/dev/#/api-docs";

export const openrouteservice: Provider = {
  id: "openrouteservice",
  name: "openrouteservice",
  hosts: ["openrouteservice.org"],
  page: "https://account.heigit.org/manage/key",
  kinds: [
    secret("openrouteservice-api-key", "openrouteservice API key", "find routes within your quota", prefixed("5b3ce3597851110001cf6248", classes.hex, 32), docs),
    secret("openrouteservice-api-key-newer", "openrouteservice API key (newer)", "find routes within your quota", parts("eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgiLCJpZCI6I", chars(classes.base64, 50, 70), "="), docs),
  ],
};
