import { chars, classes, named, parts, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://imagekit.io/docs/api-keys";

export const imagekit: Provider = {
  id: "imagekit",
  name: "ImageKit",
  hosts: ["imagekit.io"],
  page: "https://imagekit.io/dashboard/developer/api-keys",
  kinds: [
    secret("imagekit-private-key", "ImageKit private key", "upload, change and delete your media", parts("private_", chars(classes.base64, 27), "="), docs),
    secret("imagekit-public-key", "ImageKit public key", "start an upload that your server has signed", parts("public_", chars(classes.base64, 27), "="), docs, { nature: "publishable" }),
    secret("imagekit-private-key-bare", "ImageKit private key (its end cut off)", "upload, change and delete your media", named(["image_kit"], "private_", chars(classes.base64, 27)), docs),
  ],
};
