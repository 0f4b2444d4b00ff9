import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const idenfy: Provider = {
  id: "idenfy",
  name: "iDenfy",
  hosts: ["idenfy.com"],
  page: null,
  kinds: [
    secret("idenfy-api-secret", "iDenfy API secret", "start and read identity checks", named(["idenfy"], chars(classes.alphanumeric, 20, 40)), "https://documentation.idenfy.com/API/GeneratingIdentificationToken"),
  ],
};
