import { parts, secret, uuid } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

export const riotgames: Provider = {
  id: "riotgames",
  name: "Riot Games",
  hosts: ["riotgames.com"],
  page: "https://developer.riotgames.com",
  kinds: [
    secret("riotgames-api-key", "Riot Games API key", "use your quota", parts("RGAPI-", ...uuid), "https://developer.riotgames.com/docs/portal"),
  ],
};
