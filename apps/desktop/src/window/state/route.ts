import { useSyncExternalStore } from "react";

/** The place in the window is its address: `#/inventory/<id>`. Back and forward work, and a new page starts where the old one was. */
const read = (): string => location.hash.slice(1) || "/inventory";
const listen = (hear: () => void): (() => void) => {
  addEventListener("hashchange", hear);
  return () => removeEventListener("hashchange", hear);
};

export interface Route {
  readonly noun: string;
  /** The one thing looked at, or null. */
  readonly id: string | null;
}
export const parseRoute = (address: string): Route => {
  const [noun = "", id = ""] = address.split("/").filter(Boolean);
  return { noun: noun || "inventory", id: /^[0-9a-z]{26}$/.test(id) ? id : null };
};
export const useRoute = (): Route => parseRoute(useSyncExternalStore(listen, read));
export const go = (address: string, replace = false): void => {
  if (replace) location.replace(`#${address}`);
  else location.hash = address;
};
