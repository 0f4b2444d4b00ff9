import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bugcrowd: Provider = {
  id: "bugcrowd",
  name: "Bugcrowd",
  hosts: ["bugcrowd.com"],
  page: "https://tracker.bugcrowd.com/user/api_credentials",
  kinds: [
    secret("bugcrowd-api-token", "Bugcrowd API token", "read reports of unfixed holes", named(["bugcrowd"], chars(classes.base64Url, 20, 60)), "https://docs.bugcrowd.com/api/getting-started/"),
  ],
};
