import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const opencollective: Provider = {
  id: "opencollective",
  name: "Open Collective",
  hosts: ["opencollective.com"],
  page: "https://opencollective.com",
  kinds: [
    secret("opencollective-personal-token", "Open Collective personal token", "manage your collectives' money as its scopes allow", named(["open_collective", "oc_token"], chars(classes.hex, 40)), "https://docs.opencollective.com/help/contributing/development/api/authentication"),
  ],
};
