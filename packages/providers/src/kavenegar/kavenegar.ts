import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://kavenegar.com/rest.html";
const near = ["kavenegar"];

export const kavenegar: Provider = {
  id: "kavenegar",
  name: "Kavenegar",
  hosts: ["kavenegar.com"],
  page: "https://panel.kavenegar.com",
  kinds: [
    secret("kavenegar-api-key", "Kavenegar API key", "send messages at your cost", named(near, chars(classes.hex, 64, 100)), docs),
    secret("kavenegar-api-key-upper", "Kavenegar API key (capitals)", "send messages at your cost", named(near, chars(classes.upperHex, 64, 100)), docs),
  ],
};
