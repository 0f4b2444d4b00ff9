import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const etsy: Provider = {
  id: "etsy",
  name: "Etsy",
  hosts: ["etsy.com"],
  page: "https://www.etsy.com/developers/your-apps",
  kinds: [
    secret("etsy-keystring", "Etsy API keystring", "act as the application", named(["etsy"], chars(classes.lowerAlphanumeric, 24)), "https://developers.etsy.com/documentation/essentials/authentication/"),
  ],
};
