import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const edenai: Provider = {
  id: "edenai",
  name: "Eden AI",
  hosts: ["edenai.co", "edenai.run"],
  page: null,
  kinds: [
    secret("edenai-api-key", "Eden AI API key", "use models at your cost", named(["eden_ai"], chars(classes.base64Url, 100, 380)), "https://docs.edenai.co/docs/authentication"),
  ],
};
