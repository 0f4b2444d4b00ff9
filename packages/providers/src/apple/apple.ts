import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const apple: Provider = {
  id: "apple",
  name: "Apple",
  hosts: ["apple.com", "icloud.com"],
  page: "https://account.apple.com",
  kinds: [
    secret("apple-app-password", "Apple app-specific password", "read mail and upload builds as you", named(["app_specific_password", "app-specific-password", "apple_app_password", "apple_id_password", "altool_password", "apple_password", "fastlane_apple_application_specific_password", "notarytool", "notarization", "icloud"], chars(classes.lower, 4), "-", chars(classes.lower, 4), "-", chars(classes.lower, 4), "-", chars(classes.lower, 4)), "https://support.apple.com/en-us/102654"),
  ],
};
