import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const imgbb: Provider = {
  id: "imgbb",
  name: "ImgBB",
  hosts: ["imgbb.com"],
  page: "https://api.imgbb.com",
  kinds: [
    secret("imgbb-api-key", "ImgBB API key", "upload pictures as you", named(["img_bb"], chars(classes.hex, 32)), "https://api.imgbb.com"),
  ],
};
