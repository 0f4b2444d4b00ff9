import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clickhelp: Provider = {
  id: "clickhelp",
  name: "ClickHelp",
  hosts: ["clickhelp.co", "clickhelp.com"],
  page: null,
  kinds: [
    secret("clickhelp-api-key", "ClickHelp API key", "read and change documents as you", named(["click_help"], chars(classes.alphanumeric, 24)), "https://clickhelp.com/software-documentation-tool/user-manual/api.html"),
  ],
};
