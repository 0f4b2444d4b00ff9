import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const netcup: Provider = {
  id: "netcup",
  name: "netcup",
  hosts: ["netcup.de", "netcup.com", "ccp.netcup.net"],
  page: "https://www.customercontrolpanel.de",
  kinds: [
    secret("netcup-api-password", "netcup API password", "change your domains and their DNS, with its key", named(["netcup"], chars(classes.alphanumeric, 40, 60)), "https://helpcenter.netcup.com/en/wiki/general/our-api"),
  ],
};
