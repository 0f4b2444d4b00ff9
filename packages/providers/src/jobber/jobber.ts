import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const jobber: Provider = {
  id: "jobber",
  name: "Jobber",
  hosts: ["getjobber.com"],
  page: "https://developer.getjobber.com/apps",
  kinds: [
    secret("jobber-client-secret", "Jobber client secret", "act as your application", named(["getjobber", "jobber_client", "jobber_secret", "jobber"], chars(classes.hex, 64)), "https://developer.getjobber.com/docs/building_your_app/app_authorization/"),
  ],
};
