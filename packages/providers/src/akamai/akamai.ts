import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://techdocs.akamai.com/developer/docs/edgegrid";

export const akamai: Provider = {
  id: "akamai",
  name: "Akamai",
  hosts: ["akamai.com", "akamaiapis.net"],
  page: "https://control.akamai.com/apps/identity-management",
  kinds: [
    secret("akamai-token", "Akamai EdgeGrid access or client token", "with its secret, change what the API client may", parts("akab-", chars(classes.lowerAlphanumeric, 16), "-", chars(classes.lowerAlphanumeric, 16)), docs),
    secret("akamai-client-secret", "Akamai EdgeGrid client secret", "with its tokens, change what the API client may", named(["akamai", "edgerc", "edgegrid"], chars(classes.base64, 43), "="), docs),
  ],
};
