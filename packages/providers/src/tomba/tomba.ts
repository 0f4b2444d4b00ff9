import { chars, classes, parts, prefixed, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.tomba.io/api/introduction";

export const tomba: Provider = {
  id: "tomba",
  name: "Tomba",
  hosts: ["tomba.io"],
  page: "https://app.tomba.io/api",
  kinds: [
    secret("tomba-api-key", "Tomba key", "look up addresses, together with its secret", prefixed("ta_", classes.lowerAlphanumeric, 36), docs),
    secret("tomba-api-secret", "Tomba secret", "look up addresses at your cost", parts("ts_", chars(classes.hex, 8), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 4), "-", chars(classes.hex, 12)), docs),
  ],
};
