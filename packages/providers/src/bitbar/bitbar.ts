import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bitbar: Provider = {
  id: "bitbar",
  name: "BitBar",
  hosts: ["bitbar.com"],
  page: "https://cloud.bitbar.com/#user/my-account",
  kinds: [
    secret("bitbar-api-key", "BitBar API key", "run tests on devices at your cost", named(["bitbar"], chars(classes.alphanumeric, 32)), "https://support.smartbear.com/bitbar/docs/en/bitbar-rest-api.html"),
  ],
};
