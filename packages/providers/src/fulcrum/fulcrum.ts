import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fulcrum: Provider = {
  id: "fulcrum",
  name: "Fulcrum",
  hosts: ["fulcrumapp.com"],
  page: null,
  kinds: [
    secret("fulcrum-api-token", "Fulcrum API token", "read and change records", named(["fulcrum"], chars(classes.hex, 80)), "https://docs.fulcrumapp.com/reference/authentication"),
  ],
};
