import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const chaport: Provider = {
  id: "chaport",
  name: "Chaport",
  hosts: ["chaport.com"],
  page: "https://app.chaport.com",
  kinds: [
    secret("chaport-token", "Chaport API token", "read and change visitors and chats", named(["chaport"], chars(classes.alphanumeric, 24, 64)), "https://docs.chaport.com/"),
  ],
};
