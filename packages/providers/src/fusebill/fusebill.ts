import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const fusebill: Provider = {
  id: "fusebill",
  name: "Stax Bill (Fusebill)",
  hosts: ["fusebill.com"],
  page: null,
  kinds: [
    secret("fusebill-api-key", "Stax Bill (Fusebill) API key", "read and charge customers", named(["fusebill", "staxbill"], chars(classes.alphanumeric, 88)), "https://developer.fusebill.com/docs"),
  ],
};
