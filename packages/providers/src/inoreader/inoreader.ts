import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const inoreader: Provider = {
  id: "inoreader",
  name: "Inoreader",
  hosts: ["inoreader.com"],
  page: "https://www.inoreader.com/preferences/other",
  kinds: [
    secret("inoreader-app-key", "Inoreader app key", "use the API as your application", named(["inoreader", "inoreader_app"], chars(classes.alphanumeric, 32)), "https://www.inoreader.com/developers/"),
  ],
};
