import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const planningcenter: Provider = {
  id: "planningcenter",
  name: "Planning Center",
  hosts: ["planningcenteronline.com", "planningcenter.com"],
  page: "https://api.planningcenteronline.com/oauth/applications",
  kinds: [
    secret("planningcenter-secret", "Planning Center secret or application ID", "read and change people, gifts and plans", named(["planning_center"], chars(classes.hex, 64)), "https://developer.planning.center/docs/#/overview/authentication"),
  ],
};
