import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const macaddress: Provider = {
  id: "macaddress",
  name: "macaddress.io",
  hosts: ["macaddress.io"],
  page: "https://macaddress.io/account/general",
  kinds: [
    secret("macaddress-api-key", "macaddress.io API key", "look up makers of devices within your quota", named(["macaddress", "mac_address_io", "macaddress.io"], "at_", chars(classes.alphanumeric, 29)), "https://macaddress.io/api/documentation/making-requests"),
  ],
};
