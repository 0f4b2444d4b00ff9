import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const labelbox: Provider = {
  id: "labelbox",
  name: "Labelbox",
  hosts: ["labelbox.com"],
  page: "https://app.labelbox.com/workspace-settings/api-keys",
  kinds: [
    secret("labelbox-signing-secret", "Labelbox webhook secret", "forge events that your server believes", named(["labelbox_webhook", "labelbox_secret", "labelbox"], chars(classes.alphanumeric, 20, 64)), "https://docs.labelbox.com/reference/create-api-key"),
  ],
};
