import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://docs.alpaca.markets/docs/authentication-1";
const near = ["apca", "alpaca_api", "alpaca_key", "alpaca_secret", "alpaca.markets", "alpaca"];

export const alpaca: Provider = {
  id: "alpaca",
  name: "Alpaca",
  hosts: ["alpaca.markets"],
  page: "https://app.alpaca.markets",
  kinds: [
    secret("alpaca-key-id", "Alpaca key ID", "tells the account; with its secret, trade", named(near, "AK", chars(classes.upperAlphanumeric, 18)), docs),
    secret("alpaca-key-id-paper", "Alpaca paper key ID", "tells the paper account", named(near, "PK", chars(classes.upperAlphanumeric, 18)), docs, { nature: "test" }),
    secret("alpaca-secret-key", "Alpaca secret key", "trade with your money", named(near, chars(classes.alphanumeric, 40)), docs),
  ],
};
