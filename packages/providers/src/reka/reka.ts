import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const reka: Provider = {
  id: "reka",
  name: "Reka",
  hosts: ["reka.ai"],
  page: "https://platform.reka.ai/apikeys",
  kinds: [
    secret("reka-api-key", "Reka API key", "use models at your cost", named(["reka_api", "rekaai", "reka_key", "reka.ai"], chars(classes.hex, 64)), "https://docs.reka.ai/quick-start"),
  ],
};
