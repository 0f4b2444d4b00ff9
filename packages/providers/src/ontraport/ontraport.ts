import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ontraport: Provider = {
  id: "ontraport",
  name: "Ontraport",
  hosts: ["ontraport.com"],
  page: "https://app.ontraport.com",
  kinds: [
    secret("ontraport-api-key", "Ontraport API key", "read and change your contacts, with its app ID", named(["ontraport", "api-appid"], chars(classes.alphanumeric, 15)), "https://api.ontraport.com/doc/"),
  ],
};
