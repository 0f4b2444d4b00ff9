import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const netcore: Provider = {
  id: "netcore",
  name: "Netcore",
  hosts: ["netcorecloud.com", "netcoresmartech.com", "pepipost.com"],
  page: "https://email.netcorecloud.com",
  kinds: [
    secret("netcore-api-key", "Netcore API key", "send mail and messages at your cost", named(["netcore", "netcore_api", "netcore_cloud"], chars(classes.hex, 32)), "https://developer.netcorecloud.com/"),
  ],
};
