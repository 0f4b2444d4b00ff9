import { chars, classes, named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://help.blazemeter.com/apidocs/general/authorization.html";
const near = ["blazemeter", "runscope"];

export const blazemeter: Provider = {
  id: "blazemeter",
  name: "BlazeMeter",
  hosts: ["blazemeter.com"],
  page: "https://a.blazemeter.com/app/#/settings/api-keys",
  kinds: [
    secret("blazemeter-api-key-secret", "BlazeMeter API key's secret", "run tests at your cost", named(near, chars(classes.alphanumeric, 80)), docs),
    secret("blazemeter-api-key-id", "BlazeMeter API key's ID", "tells the account; with its secret, run tests", named(near, chars(classes.hex, 24)), docs),
    secret("blazemeter-runscope-token", "BlazeMeter Runscope token", "run and read API tests", named(near, ...uuid), docs),
  ],
};
