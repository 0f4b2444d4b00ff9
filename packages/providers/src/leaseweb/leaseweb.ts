import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.leaseweb.com/docs/";
const near = ["leaseweb", "x-lsw-auth"];

export const leaseweb: Provider = {
  id: "leaseweb",
  name: "Leaseweb",
  hosts: ["leaseweb.com"],
  page: "https://secure.leaseweb.com/api-client-management/",
  kinds: [
    secret("leaseweb-api-key", "Leaseweb API key", "manage your servers and domains", named(near, ...uuid), docs),
    secret("leaseweb-api-key-older", "Leaseweb API key (older)", "manage your servers and domains", named(near, chars(classes.alphanumeric, 32, 36)), docs),
  ],
};
