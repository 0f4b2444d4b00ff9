import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const api2cart: Provider = {
  id: "api2cart",
  name: "API2Cart",
  hosts: ["api2cart.com"],
  page: "https://app.api2cart.com",
  kinds: [
    secret("api2cart-api-key", "API2Cart API key", "read and change every shop you connected", named(["api2cart"], chars(classes.hex, 32)), "https://docs.api2cart.com/"),
  ],
};
