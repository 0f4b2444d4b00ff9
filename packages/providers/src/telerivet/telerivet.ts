import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const telerivet: Provider = {
  id: "telerivet",
  name: "Telerivet",
  hosts: ["telerivet.com"],
  page: "https://telerivet.com/api/keys",
  kinds: [
    secret("telerivet-api-key", "Telerivet API key", "send messages and read contacts", named(["telerivet"], chars(classes.alphanumeric, 32, 40)), "https://telerivet.com/api/rest/curl#Authentication"),
  ],
};
