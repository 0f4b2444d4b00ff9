import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.redhat.com/en/documentation/red_hat_quay/3/html/use_red_hat_quay/allow-robot-access-user-repo";
const near = ["quay.io", "quay_token", "quay_robot", "quay_password", "quay_api", "quay"];

export const quay: Provider = {
  id: "quay",
  name: "Quay",
  hosts: ["quay.io"],
  page: "https://quay.io/user/",
  kinds: [
    secret("quay-robot-token", "Quay robot token", "push and pull images where the robot may", named(near, chars(classes.upperAlphanumeric, 64)), docs),
    secret("quay-oauth-token", "Quay OAuth access token", "change repositories and their permissions", named(near, chars(classes.alphanumeric, 40)), docs),
  ],
};
