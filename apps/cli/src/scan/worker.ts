import { enableCompileCache, flushCompileCache } from "node:module";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type * as engineModule from "./engine.ts";
import { look, type Batch, type CrewData } from "./batch.ts";

const { engine, settings, codeCache } = workerData as CrewData;
// A thread of its own does not share the program's.
if (codeCache !== null) enableCompileCache(codeCache);
const { lookAt } = (await import(pathToFileURL(engine).href)) as typeof engineModule;
let looked = 0;
parentPort!.on("message", (batch: Batch) => {
  parentPort!.postMessage(look(batch, (item) => lookAt(item, settings)));
  // Written here because a thread is ended from outside; by now what is needed is compiled.
  if (++looked === 3 && codeCache !== null) flushCompileCache();
});
