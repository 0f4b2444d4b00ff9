import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.mathpix.com/#authorization";
const near = ["mathpix"];

export const mathpix: Provider = {
  id: "mathpix",
  name: "Mathpix",
  hosts: ["mathpix.com"],
  page: "https://console.mathpix.com",
  kinds: [
    secret("mathpix-app-key", "Mathpix app key", "read documents at your cost", named(near, chars(classes.hex, 64)), docs),
    secret("mathpix-app-key-older", "Mathpix app key (older)", "read documents at your cost", named(near, chars(classes.hex, 20, 40)), docs),
  ],
};
