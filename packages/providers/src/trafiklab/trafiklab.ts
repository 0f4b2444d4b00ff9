import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const trafiklab: Provider = {
  id: "trafiklab",
  name: "Trafiklab",
  hosts: ["trafiklab.se"],
  page: "https://developer.trafiklab.se",
  kinds: [
    secret("trafiklab-api-key", "Trafiklab API key", "read traffic within your quota", named(["trafiklab"], chars(classes.hex, 32)), "https://www.trafiklab.se/docs/"),
  ],
};
