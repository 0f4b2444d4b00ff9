import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const madkudu: Provider = {
  id: "madkudu",
  name: "MadKudu",
  hosts: ["madkudu.com"],
  page: "https://app.madkudu.com",
  kinds: [
    secret("madkudu-api-key", "MadKudu API key", "score people at your cost", named(["mad_kudu"], chars(classes.hex, 32)), "https://developers.madkudu.com/"),
  ],
};
