import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const balldontlie: Provider = {
  id: "balldontlie",
  name: "BALLDONTLIE",
  hosts: ["balldontlie.io"],
  page: "https://app.balldontlie.io",
  kinds: [
    secret("balldontlie-api-key", "BALLDONTLIE API key", "use up your quota", named(["ball_dont_lie"], ...uuid), "https://docs.balldontlie.io/"),
  ],
};
