import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const customgpt: Provider = {
  id: "customgpt",
  name: "CustomGPT.ai",
  hosts: ["customgpt.ai"],
  page: "https://app.customgpt.ai/profile#api",
  kinds: [
    secret("customgpt-token", "CustomGPT.ai API key", "use and change agents at your cost", named(["customgpt"], chars(classes.alphanumeric, 40, 56)), "https://docs.customgpt.ai/"),
  ],
};
