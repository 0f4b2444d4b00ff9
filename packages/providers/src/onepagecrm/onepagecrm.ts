import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.onepagecrm.com/api/";
const near = ["one_page_crm", "onepage_crm"];

export const onepagecrm: Provider = {
  id: "onepagecrm",
  name: "OnePageCRM",
  hosts: ["onepagecrm.com"],
  page: "https://app.onepagecrm.com/app/api",
  kinds: [
    secret("onepagecrm-api-key", "OnePageCRM API key", "read and change your customers, with its user ID", named(near, chars(classes.base64, 43), "="), docs),
    secret("onepagecrm-user-id", "OnePageCRM user ID", "tells the user; with its key, read customers", named(near, chars(classes.hex, 24)), docs),
  ],
};
