import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const langdock: Provider = {
  id: "langdock",
  name: "Langdock",
  hosts: ["langdock.com"],
  page: "https://app.langdock.com/settings/workspace/products/api",
  kinds: [
    secret("langdock-api-key", "Langdock API key", "use models at your cost", named(["langdock"], "sk-", chars(classes.base64Url, 40, 100)), "https://docs.langdock.com/api-endpoints/api-introduction"),
  ],
};
