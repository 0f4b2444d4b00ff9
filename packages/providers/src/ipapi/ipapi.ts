import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://ipapi.com/documentation";

export const ipapi: Provider = {
  id: "ipapi",
  name: "ipapi",
  hosts: ["ipapi.com", "ipapi.co"],
  page: "https://ipapi.com/dashboard",
  kinds: [
    secret("ipapi-access-key", "ipapi access key", "look up addresses within your quota", named(["ip_api"], chars(classes.hex, 32)), docs),
    secret("ipapi-key-co", "ipapi.co key", "look up addresses within your quota", named(["ipapi.co", "ipapi_co", "ipapi"], chars(classes.alphanumeric, 50)), docs),
  ],
};
