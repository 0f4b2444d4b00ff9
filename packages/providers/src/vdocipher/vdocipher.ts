import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vdocipher: Provider = {
  id: "vdocipher",
  name: "VdoCipher",
  hosts: ["vdocipher.com"],
  page: "https://www.vdocipher.com/dashboard/config/apikeys",
  kinds: [
    secret("vdocipher-api-secret", "VdoCipher API secret key", "read and change videos", named(["vdocipher"], chars(classes.alphanumeric, 64)), "https://www.vdocipher.com/docs/server/authentication/"),
  ],
};
