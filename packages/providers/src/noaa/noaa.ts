import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const noaa: Provider = {
  id: "noaa",
  name: "NOAA Climate Data Online",
  hosts: ["noaa.gov"],
  page: "https://www.ncdc.noaa.gov/cdo-web/token",
  kinds: [
    secret("noaa-token", "NOAA Climate Data Online token", "read climate data within your quota", named(["noaa", "noaa_token", "ncdc", "ncdc_token", "ncei", "cdo_token"], chars(classes.letters, 32)), "https://www.ncdc.noaa.gov/cdo-web/webservices/v2"),
  ],
};
