import { join } from "node:path";
import type { Bundle } from "@tokenward/providers/bundle";

const room = join(import.meta.dirname, "..");
const floor = join(room, "..", "..");

/** The agent, bundled by this room's build.ts. */
export const agentBundle: Bundle = {
  file: join(room, "dist", "agent.mjs"),
  stamp: join(room, "dist", "agent.stamp"),
  sources: [join(room, "src"), join(floor, "shared"), ...["providers", "detection", "crypto", "vault", "rpc"].map((name) => join(floor, "packages", name, "src"))],
};
