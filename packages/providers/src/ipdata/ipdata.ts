import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ipdata: Provider = {
  id: "ipdata",
  name: "ipdata",
  hosts: ["ipdata.co"],
  page: "https://dashboard.ipdata.co",
  kinds: [
    secret("ipdata-api-key", "ipdata API key", "look up addresses within your quota", named(["ip_data"], chars(classes.hex, 56)), "https://docs.ipdata.co/docs/api-keys"),
  ],
};
