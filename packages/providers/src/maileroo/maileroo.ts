import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const maileroo: Provider = {
  id: "maileroo",
  name: "Maileroo",
  hosts: ["maileroo.com"],
  page: "https://app.maileroo.com",
  kinds: [
    secret("maileroo-sending-key", "Maileroo sending key", "send mail as your domain", named(["maileroo"], chars(classes.hex, 64)), "https://maileroo.com/docs/"),
  ],
};
