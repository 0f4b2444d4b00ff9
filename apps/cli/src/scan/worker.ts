import { enableCompileCache, flushCompileCache } from "node:module";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type * as engineModule from "./engine.ts";
import { look, type Batch, type CrewData } from "./batch.ts";

const { engine, settings, codeCache } = workerData as CrewData;
// A thread of its own does not share the program's.
if (codeCache !== null) enableCompileCache(codeCache);
const { loadLibarchive, lookAt } = (await import(pathToFileURL(engine).href)) as typeof engineModule;
let looked = 0;
const lookThrough = async (batch: Batch): Promise<void> => {
  parentPort!.postMessage(await look(batch, (item) => lookAt(item, settings), loadLibarchive));
  // Written here because a thread is ended from outside; by now what is needed is compiled.
  if (++looked === 3 && codeCache !== null) flushCompileCache();
};
// What fails ends the thread, and is heard there.
parentPort!.on("message", (batch: Batch) => void lookThrough(batch));
