import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const mavenlink: Provider = {
  id: "mavenlink",
  name: "Kantata (Mavenlink)",
  hosts: ["mavenlink.com", "kantata.com"],
  page: "https://app.mavenlink.com",
  kinds: [
    secret("mavenlink-token", "Kantata (Mavenlink) token", "read and change your projects", named(["mavenlink", "kantata"], chars(classes.hex, 64)), "https://developer.kantata.com/kantata/specification/authentication"),
  ],
};
