import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.constantcontact.com/api_guide/auth_overview.html";
const near = ["constant_contact"];

export const constantcontact: Provider = {
  id: "constantcontact",
  name: "Constant Contact",
  hosts: ["constantcontact.com", "ctctapi.com"],
  page: "https://app.constantcontact.com/pages/dma/portal/",
  kinds: [
    secret("constantcontact-api-key", "Constant Contact API key", "tells the application; with a token, read contacts", named(near, ...uuid), docs),
    secret("constantcontact-client-secret", "Constant Contact client secret", "act as your application", named(near, chars(classes.base64Url, 22)), docs),
  ],
};
