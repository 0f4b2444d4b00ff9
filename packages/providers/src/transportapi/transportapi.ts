import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const transportapi: Provider = {
  id: "transportapi",
  name: "TransportAPI",
  hosts: ["transportapi.com"],
  page: "https://developer.transportapi.com",
  kinds: [
    secret("transportapi-app-key", "TransportAPI app key", "read traffic within your quota", named(["transport_api"], chars(classes.hex, 32)), "https://developer.transportapi.com/docs"),
  ],
};
