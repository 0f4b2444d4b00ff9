import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const muapi: Provider = {
  id: "muapi",
  name: "MuAPI",
  hosts: ["muapi.ai"],
  page: "https://muapi.ai/access-keys",
  kinds: [
    secret("muapi-api-key", "MuAPI API key", "make pictures and videos at your cost", named(["muapi"], chars(classes.hex, 64)), "https://muapi.ai/docs"),
  ],
};
