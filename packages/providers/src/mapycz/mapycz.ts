import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mapycz: Provider = {
  id: "mapycz",
  name: "Mapy.com",
  hosts: ["mapy.com", "mapy.cz"],
  page: "https://developer.mapy.com/account/projects",
  kinds: [
    secret("mapycz-api-key", "Mapy.com API key", "show maps at your cost", named(["mapy", "mapy_cz", "mapy_com", "mapy.cz", "mapy_api"], chars(classes.base64Url, 43)), "https://developer.mapy.com/rest-api-mapy-cz/how-to-start/"),
  ],
};
