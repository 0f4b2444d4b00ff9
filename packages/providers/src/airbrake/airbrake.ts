import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.airbrake.io/docs/devops-tools/api/";
const near = ["air_brake"];

export const airbrake: Provider = {
  id: "airbrake",
  name: "Airbrake",
  hosts: ["airbrake.io"],
  page: null,
  kinds: [
    secret("airbrake-project-key", "Airbrake project key", "send errors to the project in its name", named(near, chars(classes.hex, 32)), docs),
    secret("airbrake-user-key", "Airbrake user key", "read and change your projects", named(near, chars(classes.hex, 40)), docs),
  ],
};
