import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const seatgeek: Provider = {
  id: "seatgeek",
  name: "SeatGeek",
  hosts: ["seatgeek.com"],
  page: "https://seatgeek.com/account/develop",
  kinds: [
    secret("seatgeek-client-secret", "SeatGeek client secret", "use your application's quota", named(["seat_geek"], chars(classes.hex, 64)), "https://platform.seatgeek.com"),
  ],
};
