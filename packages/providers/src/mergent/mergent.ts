import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mergent: Provider = {
  id: "mergent",
  name: "Mergent",
  hosts: ["mergent.co"],
  page: "https://app.mergent.co",
  kinds: [
    secret("mergent-api-key", "Mergent API key", "run your jobs", named(["mergent"], chars(classes.base64Url, 20, 80)), "https://docs.mergent.co/"),
  ],
};
