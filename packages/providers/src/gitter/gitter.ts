import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const gitter: Provider = {
  id: "gitter",
  name: "Gitter",
  hosts: ["gitter.im"],
  page: null,
  kinds: [
    secret("gitter-access-token", "Gitter personal access token", "read and write rooms", named(["gitter"], chars(classes.hex, 40)), "https://developer.gitter.im/docs/authentication"),
  ],
};
