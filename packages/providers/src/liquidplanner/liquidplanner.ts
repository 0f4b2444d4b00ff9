import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const liquidplanner: Provider = {
  id: "liquidplanner",
  name: "LiquidPlanner",
  hosts: ["liquidplanner.com"],
  page: "https://app.liquidplanner.com/home/index",
  kinds: [
    secret("liquidplanner-api-token", "LiquidPlanner API token", "read and change your projects", named(["liquid_planner"], ...uuid), "https://www.liquidplanner.com/support/articles/developer-tools/"),
  ],
};
