import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const kling: Provider = {
  id: "kling",
  name: "Kling AI",
  hosts: ["klingai.com"],
  page: "https://app.klingai.com/global/dev/api-key",
  kinds: [
    secret("kling-access-key", "Kling AI access or secret key", "make videos at your cost", named(["kling_ai", "kling_access", "kling_secret", "kling_api", "kling_key", "kling"], chars(classes.alphanumeric, 32)), "https://app.klingai.com/global/dev/document-api"),
  ],
};
