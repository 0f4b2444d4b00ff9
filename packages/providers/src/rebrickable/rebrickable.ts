import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rebrickable: Provider = {
  id: "rebrickable",
  name: "Rebrickable",
  hosts: ["rebrickable.com"],
  page: "https://rebrickable.com/api/",
  kinds: [
    secret("rebrickable-api-key", "Rebrickable API key", "use your quota", named(["rebrickable"], chars(classes.hex, 32)), "https://rebrickable.com/api/"),
  ],
};
