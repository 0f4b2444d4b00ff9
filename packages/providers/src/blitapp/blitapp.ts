import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const blitapp: Provider = {
  id: "blitapp",
  name: "Blitapp",
  hosts: ["blitapp.com"],
  page: "https://blitapp.com",
  kinds: [
    secret("blitapp-api-key", "Blitapp API key", "take screenshots at your cost", named(["blitapp"], chars(classes.base64Url, 39)), "https://blitapp.com/api/"),
  ],
};
