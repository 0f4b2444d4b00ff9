import { pathToFileURL } from "node:url";
import { isFresh } from "@tokenward/providers/bundle";
import { agentBundle } from "./agent-file.ts";

// The bundle starts in a fifth of the time. Sources that were changed since it was made run as they are.
await (isFresh(agentBundle) ? import(pathToFileURL(agentBundle.file).href) : import("./agent.ts"));
