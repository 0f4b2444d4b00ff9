import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const yext: Provider = {
  id: "yext",
  name: "Yext",
  hosts: ["yext.com", "yextapis.com"],
  page: "https://www.yext.com",
  kinds: [
    secret("yext-api-key", "Yext API key", "read and change entries", named(["yext"], chars(classes.hex, 32)), "https://hitchhikers.yext.com/docs/overview/authentication/"),
  ],
};
