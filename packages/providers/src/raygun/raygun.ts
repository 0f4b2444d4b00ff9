import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const near = ["raygun"];

export const raygun: Provider = {
  id: "raygun",
  name: "Raygun",
  hosts: ["raygun.com", "raygun.io"],
  page: "https://app.raygun.com/user/tokens",
  kinds: [
    secret("raygun-api-key", "Raygun API key", "send crash reports to an application", named(near, chars(classes.base64, 22), "=="), "https://raygun.com/documentation/product-guides/crash-reporting/api/"),
    secret("raygun-access-token", "Raygun personal access token", "read crashes and their users", named(near, chars(classes.alphanumeric, 24, 64)), "https://raygun.com/documentation/product-guides/public-api/"),
  ],
};
