import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const whapi: Provider = {
  id: "whapi",
  name: "Whapi.Cloud",
  hosts: ["whapi.cloud"],
  page: "https://panel.whapi.cloud",
  kinds: [
    secret("whapi-token", "Whapi.Cloud channel token", "send WhatsApp messages as you", named(["whapi"], chars(classes.alphanumeric, 32)), "https://support.whapi.cloud/help-desk/getting-started/getting-started-with-rest-api"),
  ],
};
