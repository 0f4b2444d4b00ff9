import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const metalpriceapi: Provider = {
  id: "metalpriceapi",
  name: "MetalpriceAPI",
  hosts: ["metalpriceapi.com"],
  page: "https://metalpriceapi.com/dashboard",
  kinds: [
    secret("metalpriceapi-api-key", "MetalpriceAPI API key", "read metal prices within your quota", named(["metalpriceapi", "metal_price"], chars(classes.hex, 32)), "https://metalpriceapi.com/documentation"),
  ],
};
