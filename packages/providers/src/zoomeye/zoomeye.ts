import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const zoomeye: Provider = {
  id: "zoomeye",
  name: "ZoomEye",
  hosts: ["zoomeye.org", "zoomeye.ai"],
  page: "https://www.zoomeye.ai/profile",
  kinds: [
    secret("zoomeye-api-key", "ZoomEye API key", "look up machines at your cost", named(["zoom_eye"], chars(classes.alphanumeric, 8), "-", chars(classes.alphanumeric, 4), "-", chars(classes.alphanumeric, 4, 5), "-", chars(classes.alphanumeric, 4), "-", chars(classes.alphanumeric, 11, 12)), "https://www.zoomeye.ai/doc"),
  ],
};
