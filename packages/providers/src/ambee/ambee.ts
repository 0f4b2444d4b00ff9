import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const ambee: Provider = {
  id: "ambee",
  name: "Ambee",
  hosts: ["getambee.com"],
  page: "https://api-dashboard.getambee.com",
  kinds: [
    secret("ambee-api-key", "Ambee API key", "use up your quota", named(["getambee", "ambee", "ambeedata"], chars(classes.hex, 64)), "https://docs.ambeedata.com/"),
  ],
};
