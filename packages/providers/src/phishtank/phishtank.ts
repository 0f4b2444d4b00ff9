import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const phishtank: Provider = {
  id: "phishtank",
  name: "PhishTank",
  hosts: ["phishtank.org", "phishtank.com"],
  page: "https://phishtank.org/api_register.php",
  kinds: [
    secret("phishtank-api-key", "PhishTank API key", "use your quota", named(["phish_tank"], chars(classes.hex, 64)), "https://phishtank.org/api_info.php"),
  ],
};
