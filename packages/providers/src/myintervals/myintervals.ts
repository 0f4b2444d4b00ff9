import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const myintervals: Provider = {
  id: "myintervals",
  name: "Intervals",
  hosts: ["myintervals.com"],
  page: "https://www.myintervals.com",
  kinds: [
    secret("myintervals-token", "Intervals token", "read and change your hours", named(["my_intervals", "intervals_api"], chars(classes.lowerAlphanumeric, 11)), "https://www.myintervals.com/api/authentication"),
  ],
};
