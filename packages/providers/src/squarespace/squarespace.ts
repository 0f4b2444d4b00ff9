import { named, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const squarespace: Provider = {
  id: "squarespace",
  name: "Squarespace",
  hosts: ["squarespace.com"],
  page: null,
  kinds: [
    secret("squarespace-api-key", "Squarespace API key", "read and change orders and stock", named(["square_space"], ...uuid), "https://developers.squarespace.com/commerce-apis/authentication-and-permissions"),
  ],
};
