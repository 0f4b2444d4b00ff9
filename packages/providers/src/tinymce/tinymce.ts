import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const tinymce: Provider = {
  id: "tinymce",
  name: "TinyMCE",
  hosts: ["tiny.cloud"],
  page: "https://www.tiny.cloud/my-account/integrate/",
  kinds: [
    secret("tinymce-api-key", "TinyMCE API key", "show the editor on the pages it was made for", named(["tiny_mce"], chars(classes.lowerAlphanumeric, 48)), "https://www.tiny.cloud/docs/tinymce/latest/editor-and-features/", { nature: "publishable" }),
  ],
};
