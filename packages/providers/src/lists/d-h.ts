import { databricks } from "../databricks/databricks.ts";
import { datadog } from "../datadog/datadog.ts";
import { digitalocean } from "../digitalocean/digitalocean.ts";
import { discord } from "../discord/discord.ts";
import { docker } from "../docker/docker.ts";
import { doppler } from "../doppler/doppler.ts";
import { dropbox } from "../dropbox/dropbox.ts";
import { figma } from "../figma/figma.ts";
import { fly } from "../fly/fly.ts";
import { github } from "../github/github.ts";
import { gitlab } from "../gitlab/gitlab.ts";
import { google } from "../google/google.ts";
import { grafana } from "../grafana/grafana.ts";
import { groq } from "../groq/groq.ts";
import { heroku } from "../heroku/heroku.ts";
import { huggingface } from "../huggingface/huggingface.ts";
import type { Provider } from "../provider.ts";

/** In the order of their folders. */
export const fromDToH: readonly Provider[] = [
  databricks,
  datadog,
  digitalocean,
  discord,
  docker,
  doppler,
  dropbox,
  figma,
  fly,
  github,
  gitlab,
  google,
  grafana,
  groq,
  heroku,
  huggingface,
];
