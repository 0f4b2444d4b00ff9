import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mapon: Provider = {
  id: "mapon",
  name: "Mapon",
  hosts: ["mapon.com"],
  page: "https://mapon.com",
  kinds: [
    secret("mapon-api-key", "Mapon API key", "read where your vehicles are", named(["mapon_api", "mapon_key", "mapon.com", "mapon"], chars(classes.hex, 40)), "https://mapon.com/api/"),
  ],
};
