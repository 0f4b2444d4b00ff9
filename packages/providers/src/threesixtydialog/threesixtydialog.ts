import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.360dialog.com/docs/hub/api-key";
const near = ["three_sixty_dialog", "360_dialog", "d360_", "d360-api"];

export const threesixtydialog: Provider = {
  id: "threesixtydialog",
  name: "360dialog",
  hosts: ["360dialog.com", "360dialog.io"],
  page: "https://hub.360dialog.com",
  kinds: [
    secret("threesixtydialog-api-key", "360dialog API key", "send WhatsApp messages as you", named(near, chars(classes.alphanumeric, 20, 28), "_AK"), docs),
    secret("threesixtydialog-api-key-short", "360dialog API key", "send WhatsApp messages as you", named(near, chars(classes.alphanumeric, 24, 64)), docs),
  ],
};
