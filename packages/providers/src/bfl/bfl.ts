import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const bfl: Provider = {
  id: "bfl",
  name: "Black Forest Labs",
  hosts: ["bfl.ai", "bfl.ml"],
  page: "https://dashboard.bfl.ai",
  kinds: [
    secret("bfl-api-key", "Black Forest Labs API key", "make images at your credits", named(["bfl_api", "bfl_key", "black_forest_labs", "bfl"], ...uuid), "https://docs.bfl.ai/quick_start/create_account"),
  ],
};
