import { classes, named, prefixed, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.make.com/en/api-documentation/authentication";

export const integromat: Provider = {
  id: "integromat",
  name: "Integromat",
  hosts: ["integromat.com"],
  page: null,
  kinds: [
    secret("integromat-token", "Integromat API token", "run and change your scenarios", named(["integromat"], ...uuid), docs),
    secret("integromat-hook", "Integromat webhook", "start a scenario", prefixed("https://hook.integromat.com/", classes.lowerAlphanumeric, 32), docs),
  ],
};
