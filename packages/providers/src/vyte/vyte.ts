import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vyte: Provider = {
  id: "vyte",
  name: "Vyte",
  hosts: ["vyte.in"],
  page: "https://www.vyte.in",
  kinds: [
    secret("vyte-api-key", "Vyte API key", "read and change appointments", named(["vyte"], chars(classes.lowerAlphanumeric, 50)), "https://developers.vyte.in/docs"),
  ],
};
