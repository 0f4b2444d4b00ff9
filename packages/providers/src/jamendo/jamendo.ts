import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jamendo: Provider = {
  id: "jamendo",
  name: "Jamendo",
  hosts: ["jamendo.com"],
  page: "https://devportal.jamendo.com/admin/applications",
  kinds: [
    secret("jamendo-client-secret", "Jamendo client secret", "act as your application", named(["jamendo"], chars(classes.hex, 32)), "https://developer.jamendo.com/v3.0/authentication"),
  ],
};
