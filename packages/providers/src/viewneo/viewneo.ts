import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const viewneo: Provider = {
  id: "viewneo",
  name: "viewneo",
  hosts: ["viewneo.com"],
  page: "https://cloud.viewneo.com",
  kinds: [
    secret("viewneo-access-token", "viewneo access token", "change what your screens show", named(["viewneo"], chars(classes.alphanumeric, 120, 128)), "https://docs.viewneo.com/"),
  ],
};
