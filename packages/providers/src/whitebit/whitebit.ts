import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const whitebit: Provider = {
  id: "whitebit",
  name: "WhiteBIT",
  hosts: ["whitebit.com"],
  page: "https://whitebit.com/settings/api",
  kinds: [
    secret("whitebit-api-key", "WhiteBIT API key or secret", "trade with your account", named(["white_bit"], chars(classes.hex, 32)), "https://docs.whitebit.com/private/http-auth/"),
  ],
};
