import { chars, classes, named, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/";

export const arcgis: Provider = {
  id: "arcgis",
  name: "ArcGIS",
  hosts: ["arcgis.com", "esri.com"],
  page: "https://developers.arcgis.com/api-keys",
  kinds: [
    secret("arcgis-api-key", "ArcGIS API key", "use services at your credits", parts("AAPK", chars(classes.hex, 32), chars(classes.base64Url, 52, 68)), docs),
    secret("arcgis-api-key-new", "ArcGIS API key (new form)", "use what it was allowed at your credits", prefixed("AAPT", classes.base64Url, 80, 400), docs),
    secret("arcgis-client-secret", "ArcGIS client secret", "act as your application", named(["arcgis", "esri"], chars(classes.hex, 32)), docs),
  ],
};
