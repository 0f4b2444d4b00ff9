import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const screenshotapi: Provider = {
  id: "screenshotapi",
  name: "ScreenshotAPI",
  hosts: ["screenshotapi.net", "screenshotapi.com"],
  page: "https://app.screenshotapi.net",
  kinds: [
    secret("screenshotapi-api-key", "ScreenshotAPI API key", "take screenshots at your cost", named(["screenshot_api"], chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7), "-", chars(classes.upperAlphanumeric, 7)), "https://docs.screenshotapi.net"),
  ],
};
