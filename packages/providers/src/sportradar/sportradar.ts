import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developer.sportradar.com/getting-started/docs/get-started";
const near = ["sport_radar"];

export const sportradar: Provider = {
  id: "sportradar",
  name: "Sportradar",
  hosts: ["sportradar.com"],
  page: "https://console.sportradar.com",
  kinds: [
    secret("sportradar-api-key", "Sportradar API key", "use your quota", named(near, chars(classes.alphanumeric, 40)), docs),
    secret("sportradar-legacy-key", "Sportradar legacy API key", "use your quota", named(near, chars(classes.lowerAlphanumeric, 24)), docs),
  ],
};
