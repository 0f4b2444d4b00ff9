import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const aquasec: Provider = {
  id: "aquasec",
  name: "Aqua Security",
  hosts: ["aquasec.com"],
  page: "https://cloud.aquasec.com/cspm",
  kinds: [
    secret("aquasec-key", "Aqua Security key or secret", "read findings of your clouds", named(["aquasec", "aqua_key", "aqua_secret", "aqua_security", "cspm"], chars(classes.hex, 32, 40)), "https://docs.aquasec.com/"),
  ],
};
