import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fingerprint: Provider = {
  id: "fingerprint",
  name: "Fingerprint",
  hosts: ["fingerprint.com"],
  page: "https://dashboard.fingerprint.com",
  kinds: [
    secret("fingerprint-secret-key", "Fingerprint secret API key", "read who visited", named(["fingerprint_secret", "fingerprintjs", "fingerprint pro", "fingerprint api", "fpjs"], chars(classes.alphanumeric, 20)), "https://dev.fingerprint.com/docs/security"),
  ],
};
