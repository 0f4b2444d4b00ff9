export { createClient, type Send } from "./client.ts";
export { dispatch, type DispatchDeps } from "./dispatch.ts";
export type { Changed, Hello, Request, Welcome } from "./wire.ts";
