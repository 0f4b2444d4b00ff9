import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const screenshotlayer: Provider = {
  id: "screenshotlayer",
  name: "screenshotlayer",
  hosts: ["screenshotlayer.com"],
  page: "https://screenshotlayer.com/dashboard",
  kinds: [
    secret("screenshotlayer-access-key", "screenshotlayer access key", "take screenshots at your cost", named(["screenshot_layer"], chars(classes.hex, 32)), "https://screenshotlayer.com/documentation"),
  ],
};
