import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const trengo: Provider = {
  id: "trengo",
  name: "Trengo",
  hosts: ["trengo.com"],
  page: "https://app.trengo.com/admin/developers/api",
  kinds: [
    secret("trengo-access-token", "Trengo access token", "read and write messages with customers", named(["trengo"], chars(classes.alphanumeric, 40, 64)), "https://developers.trengo.com/docs/getting-started"),
  ],
};
