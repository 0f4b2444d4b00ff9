import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const prerender: Provider = {
  id: "prerender",
  name: "Prerender",
  hosts: ["prerender.io"],
  page: "https://dashboard.prerender.io",
  kinds: [
    secret("prerender-token", "Prerender token", "use your quota of rendering", named(["prerender", "x-prerender-token"], chars(classes.alphanumeric, 20)), "https://docs.prerender.io/docs/how-to-install-prerender"),
  ],
};
