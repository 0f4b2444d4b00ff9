import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const spoonacular: Provider = {
  id: "spoonacular",
  name: "spoonacular",
  hosts: ["spoonacular.com"],
  page: "https://spoonacular.com/food-api/console#Profile",
  kinds: [
    secret("spoonacular-api-key", "spoonacular API key", "use your quota", named(["spoonacular"], chars(classes.hex, 32)), "https://spoonacular.com/food-api/docs#Authentication"),
  ],
};
