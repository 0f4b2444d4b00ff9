import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const weatherstack: Provider = {
  id: "weatherstack",
  name: "weatherstack",
  hosts: ["weatherstack.com"],
  page: "https://weatherstack.com/dashboard",
  kinds: [
    secret("weatherstack-access-key", "weatherstack access key", "read the weather within your quota", named(["weather_stack"], chars(classes.hex, 32)), "https://weatherstack.com/documentation"),
  ],
};
