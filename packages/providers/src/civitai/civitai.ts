import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const civitai: Provider = {
  id: "civitai",
  name: "Civitai",
  hosts: ["civitai.com"],
  page: "https://civitai.com/user/account",
  kinds: [
    secret("civitai-api-key", "Civitai API key", "download and change models as you", named(["civitai"], chars(classes.hex, 32)), "https://github.com/civitai/civitai/wiki/REST-API-Reference"),
  ],
};
