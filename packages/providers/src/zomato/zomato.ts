import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zomato: Provider = {
  id: "zomato",
  name: "Zomato",
  hosts: ["zomato.com"],
  page: "https://www.zomato.com",
  kinds: [
    secret("zomato-user-key", "Zomato user key", "read restaurants within your quota", named(["zomato"], chars(classes.hex, 32)), "https://www.zomato.com/developers/integration/introduction"),
  ],
};
