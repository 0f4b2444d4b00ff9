import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const onedesk: Provider = {
  id: "onedesk",
  name: "OneDesk",
  hosts: ["onedesk.com"],
  page: "https://app.onedesk.com",
  kinds: [
    secret("onedesk-api-token", "OneDesk token", "read and change your tickets", named(["one_desk"], chars(classes.alphanumeric, 36, 64)), "https://www.onedesk.com/developers/"),
  ],
};
