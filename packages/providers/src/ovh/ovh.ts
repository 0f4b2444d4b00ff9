import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api";
const near = ["ovh_application_secret", "ovh_consumer_key", "ovh", "ovh_secret", "ovhcloud", "ovh_consumer", "ovh_ck", "ovh_as", "x-ovh-consumer"];

export const ovh: Provider = {
  id: "ovh",
  name: "OVHcloud",
  hosts: ["ovh.com", "ovhcloud.com"],
  page: "https://eu.api.ovh.com/console/",
  kinds: [
    secret("ovh-application-secret", "OVHcloud application secret or consumer key", "do in the account what was allowed, when both are known", named(near, chars(classes.hex, 32)), docs),
    secret("ovh-application-secret-older", "OVHcloud application secret or consumer key (older)", "do in the account what was allowed, when both are known", named(near, chars(classes.alphanumeric, 32)), docs),
    secret("ovh-application-key", "OVHcloud application key", "tells the application", named(["ovh_application_key", "ovh_app_key", "ovh_ak", "x-ovh-application", "ovh", "ovhcloud", "ovh_application"], chars(classes.hex, 16)), docs),
    secret("ovh-application-key-older", "OVHcloud application key (older)", "tells the application", named(["ovh_application_key", "ovh_app_key", "ovh_ak", "x-ovh-application", "ovh", "ovhcloud", "ovh_application"], chars(classes.alphanumeric, 16)), docs),
  ],
};
