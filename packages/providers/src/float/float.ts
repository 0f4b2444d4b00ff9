import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const float: Provider = {
  id: "float",
  name: "Float",
  hosts: ["float.com"],
  page: null,
  kinds: [
    secret("float-api-token", "Float API token", "read and change schedules", named(["float_api", "api.float.com", "float_token"], chars(classes.alphanumeric, 59), "="), "https://developer.float.com/overview_authentication.html"),
  ],
};
