import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const teletype: Provider = {
  id: "teletype",
  name: "Teletype",
  hosts: ["teletype.app"],
  page: "https://panel.teletype.app/settings/integrations",
  kinds: [
    secret("teletype-api-key", "Teletype API key", "read and write messages with customers", named(["teletype"], chars(classes.alphanumeric, 32)), "https://teletype.app/help/api/"),
  ],
};
