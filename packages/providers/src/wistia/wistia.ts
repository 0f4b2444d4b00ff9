import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const wistia: Provider = {
  id: "wistia",
  name: "Wistia",
  hosts: ["wistia.com"],
  page: "https://account.wistia.com",
  kinds: [
    secret("wistia-api-token", "Wistia API token", "read and change videos", named(["wistia"], chars(classes.hex, 64)), "https://docs.wistia.com/docs/making-api-requests"),
  ],
};
