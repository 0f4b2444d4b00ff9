import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const canvaslms: Provider = {
  id: "canvaslms",
  name: "Canvas",
  hosts: ["instructure.com", "canvas-lms.com"],
  page: null,
  kinds: [
    secret("canvaslms-access-token", "Canvas access token", "read and change courses as you", named(["canvas_api", "canvas_token", "canvas_access", "canvas_lms", "instructure", "canvas"], chars(classes.digits, 1, 5), "~", chars(classes.alphanumeric, 64)), "https://canvas.instructure.com/doc/api/file.oauth.html#manual-token-generation"),
  ],
};
