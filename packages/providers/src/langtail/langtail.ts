import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const langtail: Provider = {
  id: "langtail",
  name: "Langtail",
  hosts: ["langtail.com"],
  page: "https://app.langtail.com",
  kinds: [
    secret("langtail-api-key", "Langtail API key", "use prompts and models at your cost", named(["langtail"], "lt-", chars(classes.base64Url, 30, 80)), "https://docs.langtail.com/"),
  ],
};
