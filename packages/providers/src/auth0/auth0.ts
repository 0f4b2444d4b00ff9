import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://auth0.com/docs/get-started/applications/confidential-and-public-applications/view-application-secrets";
const near = ["auth0"];

export const auth0: Provider = {
  id: "auth0",
  name: "Auth0",
  hosts: ["auth0.com"],
  page: "https://manage.auth0.com/dashboard",
  kinds: [
    secret("auth0-client-secret", "Auth0 client secret", "act as your application", named(near, chars(classes.base64Url, 64)), docs),
    secret("auth0-client-id", "Auth0 client ID", "tells the application", named(near, chars(classes.alphanumeric, 32)), docs, { nature: "publishable" }),
  ],
};
