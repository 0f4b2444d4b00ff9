import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/basics/";
const near = ["autodesk", "autodesk_forge", "forge_client", "aps_client"];

export const autodesk: Provider = {
  id: "autodesk",
  name: "Autodesk",
  hosts: ["autodesk.com"],
  page: "https://aps.autodesk.com/myapps/",
  kinds: [
    secret("autodesk-client-id", "Autodesk client ID", "tells the application; with its secret, act as it", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("autodesk-client-secret", "Autodesk client secret", "act as your application", named(near, chars(classes.alphanumeric, 16)), docs),
    secret("autodesk-client-id-new", "Autodesk client ID (new form)", "tells the application; with its secret, act as it", named(near, chars(classes.alphanumeric, 48)), docs),
    secret("autodesk-client-secret-new", "Autodesk client secret (new form)", "act as your application", named(near, chars(classes.alphanumeric, 64)), docs),
  ],
};
