import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const vouchery: Provider = {
  id: "vouchery",
  name: "Vouchery",
  hosts: ["vouchery.io"],
  page: "https://app.vouchery.io",
  kinds: [
    secret("vouchery-api-key", "Vouchery API key", "make and redeem vouchers", named(["vouchery"], chars(classes.lowerAlphanumeric, 32)), "https://docs.vouchery.io/reference/introduction"),
  ],
};
