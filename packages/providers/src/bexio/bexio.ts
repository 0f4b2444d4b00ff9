import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bexio: Provider = {
  id: "bexio",
  name: "bexio",
  hosts: ["bexio.com"],
  page: "https://office.bexio.com/index.php/admin/apiTokens",
  kinds: [
    secret("bexio-client-secret", "bexio client secret", "act as your application", named(["bexio"], chars(classes.base64Url, 86)), "https://docs.bexio.com/"),
  ],
};
