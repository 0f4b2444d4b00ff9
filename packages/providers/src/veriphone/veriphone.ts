import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const veriphone: Provider = {
  id: "veriphone",
  name: "Veriphone",
  hosts: ["veriphone.io"],
  page: "https://veriphone.io/cp",
  kinds: [
    secret("veriphone-api-key", "Veriphone API key", "check numbers within your quota", named(["veriphone"], chars(classes.upperHex, 32)), "https://veriphone.io/docs/v2"),
  ],
};
