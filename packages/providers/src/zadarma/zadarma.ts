import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zadarma: Provider = {
  id: "zadarma",
  name: "Zadarma",
  hosts: ["zadarma.com"],
  page: "https://my.zadarma.com/api/",
  kinds: [
    secret("zadarma-api-key", "Zadarma key or secret", "make calls and send messages at your cost", named(["zadarma"], chars(classes.hex, 20)), "https://zadarma.com/en/support/api/"),
  ],
};
