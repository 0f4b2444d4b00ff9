import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fibery: Provider = {
  id: "fibery",
  name: "Fibery",
  hosts: ["fibery.io"],
  page: null,
  kinds: [
    secret("fibery-api-token", "Fibery API token", "read and change a workspace", named(["fibery"], chars(classes.hex, 8), ".", chars(classes.hex, 35)), "https://the.fibery.io/@public/User_Guide/Guide/Fibery-API-Overview-279"),
  ],
};
