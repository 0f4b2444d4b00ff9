import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jambonz: Provider = {
  id: "jambonz",
  name: "jambonz",
  hosts: ["jambonz.cloud", "jambonz.org"],
  page: "https://jambonz.cloud",
  kinds: [
    secret("jambonz-api-key", "jambonz API key", "make calls at your cost", named(["jambonz"], ...uuid), "https://docs.jambonz.org/reference/introduction"),
  ],
};
