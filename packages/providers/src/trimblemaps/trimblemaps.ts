import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const trimblemaps: Provider = {
  id: "trimblemaps",
  name: "Trimble Maps",
  hosts: ["trimblemaps.com", "pcmiler.com", "alk.com"],
  page: "https://developer.trimblemaps.com",
  kinds: [
    secret("trimblemaps-api-key", "Trimble Maps API key", "use maps at your cost", named(["trimble_maps", "pcmiler", "trimble", "alk_maps"], chars(classes.upperHex, 32)), "https://developer.trimblemaps.com/restful-apis"),
  ],
};
