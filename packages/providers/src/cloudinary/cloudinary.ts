import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://cloudinary.com/documentation/solution_overview#account_and_api_setup";

export const cloudinary: Provider = {
  id: "cloudinary",
  name: "Cloudinary",
  hosts: ["cloudinary.com"],
  page: "https://console.cloudinary.com/settings/api-keys",
  kinds: [
    secret("cloudinary-api-secret", "Cloudinary API secret", "read, change and delete every image and video", named(["cloudinary"], chars(classes.base64Url, 27)), docs),
    secret("cloudinary-url", "Cloudinary URL with the API secret", "read, change and delete every image and video", parts("cloudinary://", chars(classes.digits, 15), ":", chars(classes.base64Url, 27), "@", chars(classes.base64Url, 3, 60)), docs),
  ],
};
