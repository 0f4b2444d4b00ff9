import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const upcitemdb: Provider = {
  id: "upcitemdb",
  name: "UPCitemdb",
  hosts: ["upcitemdb.com"],
  page: "https://devs.upcitemdb.com",
  kinds: [
    secret("upcitemdb-user-key", "UPCitemdb user key", "look up products at your cost", named(["upcitemdb"], chars(classes.hex, 32)), "https://devs.upcitemdb.com/"),
  ],
};
