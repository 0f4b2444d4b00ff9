import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const meteosource: Provider = {
  id: "meteosource",
  name: "Meteosource",
  hosts: ["meteosource.com"],
  page: "https://www.meteosource.com/client",
  kinds: [
    secret("meteosource-api-key", "Meteosource API key", "read the weather within your quota", named(["meteosource"], chars(classes.lowerAlphanumeric, 40)), "https://www.meteosource.com/documentation"),
  ],
};
