import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const orq: Provider = {
  id: "orq",
  name: "orq.ai",
  hosts: ["orq.ai"],
  page: "https://my.orq.ai",
  kinds: [
    secret("orq-api-key", "orq.ai API key (older)", "use models at your cost", named(["orq_api", "orq_ai", "orq.ai"], chars(classes.base64Url, 64, 380)), "https://docs.orq.ai/"),
  ],
};
