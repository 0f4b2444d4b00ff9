import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const overledger: Provider = {
  id: "overledger",
  name: "Quant Overledger",
  hosts: ["overledger.io", "quant.network"],
  page: "https://connect.overledger.io",
  kinds: [
    secret("overledger-client-secret", "Quant Overledger client secret", "act as your application", named(["overledger"], chars(classes.lowerAlphanumeric, 48, 56)), "https://developer.quant.network/"),
  ],
};
