import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const melissa: Provider = {
  id: "melissa",
  name: "Melissa",
  hosts: ["melissa.com", "melissadata.net"],
  page: "https://www.melissa.com/user/api-keys",
  kinds: [
    secret("melissa-license-key", "Melissa licence key", "check addresses at your cost", named(["melissa_key", "melissa_license", "melissa_data", "melissa_api", "melissa.com"], chars(classes.base64, 20, 48), "**"), "https://docs.melissa.com/cloud-api/cloud-api/license-keys.html"),
  ],
};
