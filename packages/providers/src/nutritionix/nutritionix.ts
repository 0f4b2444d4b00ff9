import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const nutritionix: Provider = {
  id: "nutritionix",
  name: "Nutritionix",
  hosts: ["nutritionix.com"],
  page: "https://developer.nutritionix.com/admin/access_details",
  kinds: [
    secret("nutritionix-app-key", "Nutritionix app key", "look up food within your quota", named(["nutritionix", "nutritionix_app", "x-app-key"], chars(classes.hex, 32)), "https://docx.nutritionix.com/"),
  ],
};
