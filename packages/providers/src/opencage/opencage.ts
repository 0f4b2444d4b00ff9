import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const opencage: Provider = {
  id: "opencage",
  name: "OpenCage",
  hosts: ["opencagedata.com"],
  page: "https://opencagedata.com/dashboard",
  kinds: [
    secret("opencage-api-key", "OpenCage API key", "look up places within your quota", named(["open_cage", "opencagedata"], chars(classes.hex, 32)), "https://opencagedata.com/api"),
  ],
};
