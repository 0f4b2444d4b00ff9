import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ciscoumbrella: Provider = {
  id: "ciscoumbrella",
  name: "Cisco Umbrella",
  hosts: ["umbrella.com", "opendns.com"],
  page: "https://dashboard.umbrella.com",
  kinds: [
    secret("ciscoumbrella-api-key", "Cisco Umbrella API key or secret", "read and change DNS policies", named(["cisco_umbrella", "umbrella_api", "umbrella_key", "umbrella_secret", "opendns", "umbrella"], chars(classes.hex, 32)), "https://developer.cisco.com/docs/cloud-security/umbrella-api-authentication/"),
  ],
};
