import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const attom: Provider = {
  id: "attom",
  name: "ATTOM",
  hosts: ["attomdata.com"],
  page: "https://api.developer.attomdata.com",
  kinds: [
    secret("attom-api-key", "ATTOM API key", "use up your quota", named(["attomdata", "attom_api", "attom"], chars(classes.hex, 32)), "https://api.developer.attomdata.com/docs"),
  ],
};
