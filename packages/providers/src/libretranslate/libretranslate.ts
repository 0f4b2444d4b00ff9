import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const libretranslate: Provider = {
  id: "libretranslate",
  name: "LibreTranslate",
  hosts: ["libretranslate.com"],
  page: "https://portal.libretranslate.com",
  kinds: [
    secret("libretranslate-api-key", "LibreTranslate API key", "translate at your cost", named(["libre_translate"], ...uuid), "https://docs.libretranslate.com/"),
  ],
};
