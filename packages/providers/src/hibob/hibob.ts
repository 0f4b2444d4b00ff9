import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const hibob: Provider = {
  id: "hibob",
  name: "HiBob",
  hosts: ["hibob.com"],
  page: null,
  kinds: [
    secret("hibob-service-token", "HiBob service user token", "read and change what is known of staff", named(["hibob"], chars(classes.alphanumeric, 40)), "https://apidocs.hibob.com/docs/api-service-users"),
  ],
};
