import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const heygen: Provider = {
  id: "heygen",
  name: "HeyGen",
  hosts: ["heygen.com"],
  page: null,
  kinds: [
    secret("heygen-api-key", "HeyGen API key", "make videos at your cost", named(["heygen"], chars(classes.base64, 60, 80)), "https://docs.heygen.com/docs/api-key"),
  ],
};
