import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.trolley.com/api/#authentication";
const near = ["trolley_", "trolley-api", "trolley", "payment_rails"];

export const trolley: Provider = {
  id: "trolley",
  name: "Trolley",
  hosts: ["trolley.com", "paymentrails.com"],
  page: "https://dashboard.trolley.com/settings/apikeys",
  kinds: [
    secret("trolley-access-key", "Trolley access key", "tells the account; with its secret, pay people", named(near, "ALK", chars(classes.base64Url, 17, 25)), docs),
    secret("trolley-secret-key", "Trolley secret key", "pay people from your account", named(near, chars(classes.base64Url, 40, 64)), docs),
  ],
};
