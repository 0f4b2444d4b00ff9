import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://www.lessannoyingcrm.com/developers/Getting_Started";

export const lessannoyingcrm: Provider = {
  id: "lessannoyingcrm",
  name: "Less Annoying CRM",
  hosts: ["lessannoyingcrm.com"],
  page: "https://account.lessannoyingcrm.com/app/Settings/Api",
  kinds: [
    secret("lessannoyingcrm-api-token", "Less Annoying CRM API token", "read and change your customers", named(["less_annoying_crm", "less_annoying", "lacrm"], chars(classes.alphanumeric, 57)), docs),
    secret("lessannoyingcrm-api-key", "Less Annoying CRM API key", "read and change your customers", named(["less_annoying", "lessannoyingcrm", "lacrm"], chars(classes.digits, 5, 7), "-", chars(classes.alphanumeric, 40, 80)), docs),
  ],
};
