import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.iproyal.com/proxies/residential/api";

export const iproyal: Provider = {
  id: "iproyal",
  name: "IPRoyal",
  hosts: ["iproyal.com"],
  page: "https://dashboard.iproyal.com",
  kinds: [
    secret("iproyal-token", "IPRoyal token", "buy and use proxies at your cost", named(["ip_royal"], chars(classes.hex, 64)), docs),
    secret("iproyal-proxy-password", "IPRoyal proxy password", "use proxies at your cost", named(["iproyal_password", "iproyal_pass", "iproyal_proxy"], chars(classes.alphanumeric, 16, 24)), docs),
  ],
};
