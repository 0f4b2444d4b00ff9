import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const attio: Provider = {
  id: "attio",
  name: "Attio",
  hosts: ["attio.com"],
  page: "https://app.attio.com",
  kinds: [
    secret("attio-token", "Attio access token", "read and change your records", named(["attio"], chars(classes.hex, 64)), "https://docs.attio.com/rest-api/guides/authentication"),
  ],
};
