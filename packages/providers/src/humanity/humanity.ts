import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const humanity: Provider = {
  id: "humanity",
  name: "Humanity",
  hosts: ["humanity.com"],
  page: null,
  kinds: [
    secret("humanity-access-token", "Humanity access token", "read and change shifts", named(["humanity", "humanity_token"], chars(classes.hex, 40)), "https://platform.humanity.com/docs/authentication"),
  ],
};
