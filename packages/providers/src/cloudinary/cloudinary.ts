import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const cloudinary: Provider = {
  id: "cloudinary",
  name: "Cloudinary",
  hosts: ["cloudinary.com"],
  page: "https://console.cloudinary.com/settings/api-keys",
  kinds: [
    secret("cloudinary-api-secret", "Cloudinary API secret", "read, change and delete every image and video", named(["cloudinary"], chars(classes.base64Url, 27)), "https://cloudinary.com/documentation/solution_overview#account_and_api_setup"),
  ],
};
