import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const acuityscheduling: Provider = {
  id: "acuityscheduling",
  name: "Acuity Scheduling",
  hosts: ["acuityscheduling.com"],
  page: "https://secure.acuityscheduling.com/app.php?key=api&action=settings",
  kinds: [
    secret("acuityscheduling-api-key", "Acuity Scheduling API key", "read and change appointments", named(["acuity_scheduling", "acuity"], chars(classes.hex, 32)), "https://developers.acuityscheduling.com/docs/quick-start"),
  ],
};
