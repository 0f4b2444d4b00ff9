import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fmfw: Provider = {
  id: "fmfw",
  name: "FMFW.io",
  hosts: ["fmfw.io"],
  page: null,
  kinds: [
    secret("fmfw-api-key", "FMFW.io API key or secret", "trade with your money", named(["fmfw"], chars(classes.base64Url, 32)), "https://api.fmfw.io"),
  ],
};
