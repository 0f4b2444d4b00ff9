import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ciscomeraki: Provider = {
  id: "ciscomeraki",
  name: "Cisco Meraki",
  hosts: ["meraki.com"],
  page: "https://dashboard.meraki.com",
  kinds: [
    secret("ciscomeraki-api-key", "Cisco Meraki API key", "read and change networks as you", named(["meraki", "cisco_meraki", "x-cisco-meraki-api-key"], chars(classes.hex, 40)), "https://developer.cisco.com/meraki/api-v1/authorization/"),
  ],
};
