import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const finnhub: Provider = {
  id: "finnhub",
  name: "Finnhub",
  hosts: ["finnhub.io"],
  page: "https://finnhub.io/dashboard",
  kinds: [
    secret("finnhub-api-key", "Finnhub API key", "use up your quota", named(["finnhub"], chars(classes.lowerAlphanumeric, 20, 40)), "https://finnhub.io/docs/api/authentication"),
  ],
};
