import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hotjar: Provider = {
  id: "hotjar",
  name: "Hotjar",
  hosts: ["hotjar.com"],
  page: null,
  kinds: [
    secret("hotjar-api-secret", "Hotjar API client secret", "read what people did on your pages", named(["hotjar"], chars(classes.alphanumeric, 40, 80)), "https://help.hotjar.com/hc/en-us/articles/36820005914001"),
  ],
};
