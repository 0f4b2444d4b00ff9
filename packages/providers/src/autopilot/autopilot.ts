import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const autopilot: Provider = {
  id: "autopilot",
  name: "Autopilot",
  hosts: ["autopilothq.com", "autopilotapp.com"],
  page: null,
  kinds: [
    secret("autopilot-api-key", "Autopilot API key", "read and change contacts", named(["autopilothq", "autopilot_api", "autopilotapikey", "autopilot"], chars(classes.hex, 32)), "https://autopilot.docs.apiary.io/"),
  ],
};
