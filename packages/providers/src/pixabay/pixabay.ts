import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const pixabay: Provider = {
  id: "pixabay",
  name: "Pixabay",
  hosts: ["pixabay.com"],
  page: "https://pixabay.com/api/docs/",
  kinds: [
    secret("pixabay-api-key", "Pixabay API key", "use your quota", named(["pixabay"], chars(classes.digits, 6, 9), "-", chars(classes.hex, 25)), "https://pixabay.com/api/docs/"),
  ],
};
