import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://dev.iugu.com/reference/autentica%C3%A7%C3%A3o";
const near = ["iugu"];

export const iugu: Provider = {
  id: "iugu",
  name: "iugu",
  hosts: ["iugu.com"],
  page: "https://alia.iugu.com",
  kinds: [
    secret("iugu-api-token", "iugu API token", "take payments and move money", named(near, chars(classes.upperHex, 64)), docs),
    secret("iugu-api-token-older", "iugu API token (older)", "take payments and move money", named(near, chars(classes.hex, 32)), docs),
  ],
};
