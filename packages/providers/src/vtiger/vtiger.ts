import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vtiger: Provider = {
  id: "vtiger",
  name: "Vtiger",
  hosts: ["vtiger.com"],
  page: null,
  kinds: [
    secret("vtiger-access-key", "Vtiger access key", "read and change customers as you", named(["vtiger"], chars(classes.alphanumeric, 16)), "https://help.vtiger.com/article/147111249-Rest-API-Manual"),
  ],
};
