import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nasa: Provider = {
  id: "nasa",
  name: "NASA",
  hosts: ["nasa.gov"],
  page: "https://api.nasa.gov",
  kinds: [
    secret("nasa-api-key", "NASA API key", "use its APIs within your quota", named(["nasa", "nasa_api", "nasa_key", "api.nasa.gov", "api_data_gov", "api.data.gov", "data_gov"], chars(classes.alphanumeric, 40)), "https://api.nasa.gov"),
  ],
};
