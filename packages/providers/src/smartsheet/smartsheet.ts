import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication";
const near = ["smart_sheet"];

export const smartsheet: Provider = {
  id: "smartsheet",
  name: "Smartsheet",
  hosts: ["smartsheet.com"],
  page: "https://app.smartsheet.com",
  kinds: [
    secret("smartsheet-access-token", "Smartsheet access token", "read and change sheets as you", named(near, chars(classes.alphanumeric, 37)), docs),
    secret("smartsheet-legacy-token", "Smartsheet access token (older)", "read and change sheets as you", named(near, chars(classes.lowerAlphanumeric, 26)), docs),
  ],
};
