import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tomtom: Provider = {
  id: "tomtom",
  name: "TomTom",
  hosts: ["tomtom.com"],
  page: "https://my.tomtom.com/api-keys",
  kinds: [
    secret("tomtom-api-key", "TomTom API key", "use maps at your cost", named(["tom_tom"], chars(classes.alphanumeric, 32)), "https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/"),
  ],
};
