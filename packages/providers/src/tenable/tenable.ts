import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tenable: Provider = {
  id: "tenable",
  name: "Tenable",
  hosts: ["tenable.com"],
  page: "https://cloud.tenable.com",
  kinds: [
    secret("tenable-api-key", "Tenable access key or secret key", "read weaknesses and start scans", named(["tenable", "nessus"], chars(classes.hex, 64)), "https://developer.tenable.com/docs/authorization"),
  ],
};
