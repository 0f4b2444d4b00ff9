import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const untappd: Provider = {
  id: "untappd",
  name: "Untappd",
  hosts: ["untappd.com"],
  page: "https://untappd.com/api/dashboard",
  kinds: [
    secret("untappd-client-secret", "Untappd client ID or secret", "act as your application", named(["untappd"], chars(classes.upperHex, 40)), "https://untappd.com/api/docs"),
  ],
};
