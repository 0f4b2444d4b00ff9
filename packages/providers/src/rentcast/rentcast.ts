import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const rentcast: Provider = {
  id: "rentcast",
  name: "RentCast",
  hosts: ["rentcast.io"],
  page: "https://app.rentcast.io/app/api",
  kinds: [
    secret("rentcast-api-key", "RentCast API key", "use your quota", named(["rentcast"], chars(classes.hex, 32)), "https://developers.rentcast.io/reference/authentication"),
  ],
};
