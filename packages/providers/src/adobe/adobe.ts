import { chars, classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.adobe.com/developer-console/docs/guides/authentication/";
const near = ["adobe", "adobe_io"];

export const adobe: Provider = {
  id: "adobe",
  name: "Adobe",
  hosts: ["adobe.com", "adobe.io", "adobelogin.com"],
  page: "https://developer.adobe.com/console",
  kinds: [
    secret("adobe-client-secret", "Adobe client secret", "act as your application", prefixed("p8e-", classes.base64Url, 32), docs),
    secret("adobe-client-secret-uuid", "Adobe client secret (old form)", "act as your application", named(near, ...uuid), docs),
    secret("adobe-api-key", "Adobe API key", "tells the application; with its secret, act as it", named(near, chars(classes.hex, 32)), docs),
    secret("adobe-pdf-credential", "Adobe PDF Services client ID", "tells the application; with its secret, use up your quota", named(["pdf_services", "adobe_pdf"], chars(classes.hex, 32)), docs),
  ],
};
