import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zencoder: Provider = {
  id: "zencoder",
  name: "Zencoder",
  hosts: ["zencoder.com"],
  page: "https://app.zencoder.com/api",
  kinds: [
    secret("zencoder-api-key", "Zencoder API key", "convert films at your cost", named(["zencoder"], chars(classes.hex, 32)), "https://support.brightcove.com/zencoder"),
  ],
};
