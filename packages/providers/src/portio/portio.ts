import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const portio: Provider = {
  id: "portio",
  name: "Port",
  hosts: ["getport.io", "port.io"],
  page: "https://app.getport.io",
  kinds: [
    secret("portio-client-secret", "Port client secret", "read and change your software catalogue", named(["getport", "port_client", "port_api", "port.io"], chars(classes.alphanumeric, 64)), "https://docs.port.io/api-reference/port-api"),
  ],
};
