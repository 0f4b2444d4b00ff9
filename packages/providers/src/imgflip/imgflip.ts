import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const imgflip: Provider = {
  id: "imgflip",
  name: "Imgflip",
  hosts: ["imgflip.com"],
  page: null,
  kinds: [
    secret("imgflip-password", "Imgflip API password", "make pictures as you", named(["imgflip_password", "imgflip_pass", "imgflip"], chars(classes.alphanumeric, 12, 32)), "https://imgflip.com/api"),
  ],
};
