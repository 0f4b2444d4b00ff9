import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const positionstack: Provider = {
  id: "positionstack",
  name: "positionstack",
  hosts: ["positionstack.com"],
  page: "https://positionstack.com/dashboard",
  kinds: [
    secret("positionstack-access-key", "positionstack access key", "use your quota", named(["position_stack"], chars(classes.hex, 32)), "https://positionstack.com/documentation"),
  ],
};
