import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://developers.teamgate.com/";
const near = ["teamgate"];

export const teamgate: Provider = {
  id: "teamgate",
  name: "Teamgate",
  hosts: ["teamgate.com"],
  page: null,
  kinds: [
    secret("teamgate-app-key", "Teamgate application key", "read and change customers, together with an auth token", named(near, chars(classes.hex, 40)), docs),
    secret("teamgate-auth-token", "Teamgate auth token", "read and change customers", named(near, chars(classes.alphanumeric, 80)), docs),
  ],
};
