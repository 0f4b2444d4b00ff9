import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pexels: Provider = {
  id: "pexels",
  name: "Pexels",
  hosts: ["pexels.com"],
  page: "https://www.pexels.com/api/key/",
  kinds: [
    secret("pexels-api-key", "Pexels API key", "use your quota", named(["pexels"], chars(classes.alphanumeric, 56)), "https://www.pexels.com/api/documentation/#authorization"),
  ],
};
