import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apiflash: Provider = {
  id: "apiflash",
  name: "ApiFlash",
  hosts: ["apiflash.com"],
  page: "https://apiflash.com/dashboard/access_keys",
  kinds: [
    secret("apiflash-access-key", "ApiFlash access key", "take screenshots at your cost", named(["api_flash"], chars(classes.lowerAlphanumeric, 32)), "https://apiflash.com/documentation"),
  ],
};
