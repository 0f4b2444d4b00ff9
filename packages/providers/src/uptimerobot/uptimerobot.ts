import { chars, classes, named, secret } from "../fixed-form.ts";
import type { Provider } from "../provider.ts";

const docs = "https://uptimerobot.com/api/v3/";
const near = ["uptime_robot"];

export const uptimerobot: Provider = {
  id: "uptimerobot",
  name: "UptimeRobot",
  hosts: ["uptimerobot.com"],
  page: "https://dashboard.uptimerobot.com/integrations",
  kinds: [
    secret("uptimerobot-main-key", "UptimeRobot main API key", "change all monitors", named(near, "u", chars(classes.digits, 5, 9), "-", chars(classes.hex, 24)), docs),
    secret("uptimerobot-read-key", "UptimeRobot read-only API key", "read all monitors", named(near, "ur", chars(classes.digits, 5, 9), "-", chars(classes.hex, 24)), docs),
    secret("uptimerobot-monitor-key", "UptimeRobot monitor API key", "read one monitor", named(near, "m", chars(classes.digits, 8, 10), "-", chars(classes.hex, 24)), docs),
  ],
};
