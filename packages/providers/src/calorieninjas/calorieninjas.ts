import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://calorieninjas.com/api";
const near = ["calorie_ninjas", "calorie_ninja"];

export const calorieninjas: Provider = {
  id: "calorieninjas",
  name: "CalorieNinjas",
  hosts: ["calorieninjas.com"],
  page: "https://calorieninjas.com/profile",
  kinds: [
    secret("calorieninjas-api-key", "CalorieNinjas API key", "use up your quota", named(near, chars(classes.base64, 38), "=="), docs),
    secret("calorieninjas-api-key-an", "CalorieNinjas API key (other form)", "use up your quota", named(near, chars(classes.alphanumeric, 40)), docs),
  ],
};
