import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.commercetools.com/api/authorization";
const near = ["commerce_tools", "ctp_client", "ct_client"];

export const commercetools: Provider = {
  id: "commercetools",
  name: "commercetools",
  hosts: ["commercetools.com"],
  page: "https://mc.europe-west1.gcp.commercetools.com",
  kinds: [
    secret("commercetools-client-secret", "commercetools client secret", "do what its scopes allow in the project", named(near, chars(classes.base64Url, 32)), docs),
    secret("commercetools-client-id", "commercetools client ID", "tells the client; with its secret, change the project", named(near, chars(classes.base64Url, 24)), docs),
  ],
};
