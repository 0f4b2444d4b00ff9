import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const recombee: Provider = {
  id: "recombee",
  name: "Recombee",
  hosts: ["recombee.com"],
  page: "https://admin.recombee.com",
  kinds: [
    secret("recombee-private-token", "Recombee private token", "read and change your catalogue and interactions", named(["recombee"], chars(classes.alphanumeric, 64)), "https://docs.recombee.com/authentication"),
  ],
};
