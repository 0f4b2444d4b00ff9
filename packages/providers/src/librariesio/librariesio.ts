import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const librariesio: Provider = {
  id: "librariesio",
  name: "Libraries.io",
  hosts: ["libraries.io"],
  page: "https://libraries.io/account",
  kinds: [
    secret("librariesio-api-key", "Libraries.io API key", "read package data within your quota", named(["libraries_io", "libraries.io"], chars(classes.hex, 32)), "https://libraries.io/api"),
  ],
};
