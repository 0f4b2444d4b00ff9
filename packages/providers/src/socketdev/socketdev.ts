import { chars, classes, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const socketdev: Provider = {
  id: "socketdev",
  name: "Socket",
  hosts: ["socket.dev"],
  page: "https://socket.dev/dashboard",
  kinds: [
    secret("socketdev-api-token", "Socket API token", "read what your projects depend on", parts("sktsec_", chars(classes.alphanumeric, 40, 100), "_api"), "https://docs.socket.dev/docs/socket-api"),
  ],
};
