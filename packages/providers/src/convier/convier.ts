import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const convier: Provider = {
  id: "convier",
  name: "Convier",
  hosts: ["convier.me"],
  page: null,
  kinds: [
    secret("convier-token", "Convier API token", "use up your quota", named(["convier"], chars(classes.alphanumeric, 40, 45)), "https://convier.me/docs"),
  ],
};
