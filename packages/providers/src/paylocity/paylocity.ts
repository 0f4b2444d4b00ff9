import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const paylocity: Provider = {
  id: "paylocity",
  name: "Paylocity",
  hosts: ["paylocity.com"],
  page: null,
  kinds: [
    secret("paylocity-client-secret", "Paylocity client secret", "read payroll and the people in it", named(["paylocity"], chars(classes.base64, 42), "=="), "https://developer.paylocity.com/integrations/reference/authentication"),
  ],
};
