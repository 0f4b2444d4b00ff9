// Runs a program in front of the person, passing on keys, signals and the exit code.
import { spawn } from "node:child_process";
import { constants } from "node:os";

/** Resolves to the child's exit code (128 + signal when a signal ended it). Rejects when it cannot be started. */
export const run = (program, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: "inherit", ...options });
    // A terminal sends Ctrl+C to both of us; the child decides, we wait for it.
    const pass = (signal) => child.kill(signal);
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, pass);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      for (const name of signals) process.off(name, pass);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
