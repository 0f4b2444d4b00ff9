import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const allsports: Provider = {
  id: "allsports",
  name: "AllSportsAPI",
  hosts: ["allsportsapi.com"],
  page: "https://allsportsapi.com/admin",
  kinds: [
    secret("allsports-api-key", "AllSportsAPI API key", "use up your quota", named(["all_sports", "allsportsapi"], chars(classes.lowerAlphanumeric, 64)), "https://allsportsapi.com/documentation"),
  ],
};
