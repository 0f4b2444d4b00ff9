import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const megaport: Provider = {
  id: "megaport",
  name: "Megaport",
  hosts: ["megaport.com"],
  page: "https://portal.megaport.com",
  kinds: [
    secret("megaport-client-secret", "Megaport API secret", "order and change connections at your cost", named(["megaport"], chars(classes.lowerAlphanumeric, 48, 56)), "https://docs.megaport.com/api/api-key/"),
  ],
};
