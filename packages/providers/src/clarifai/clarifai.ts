import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const clarifai: Provider = {
  id: "clarifai",
  name: "Clarifai",
  hosts: ["clarifai.com"],
  page: "https://clarifai.com/settings/security",
  kinds: [
    secret("clarifai-key", "Clarifai API key or access token", "use models at your cost", named(["clarifai"], chars(classes.hex, 32)), "https://docs.clarifai.com/control/authentication/pat"),
  ],
};
