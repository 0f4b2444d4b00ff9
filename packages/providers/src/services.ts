import { servicesAToC } from "./generic/services/a-c.ts";
import { servicesDToH } from "./generic/services/d-h.ts";
import { servicesIToO } from "./generic/services/i-o.ts";
import { servicesPToS } from "./generic/services/p-s.ts";
import { servicesTToZ } from "./generic/services/t-z.ts";

/** Names of services that hand out keys and have no folder here, lower-case, as they stand in variables; sorted, each once. The builds write this file anew, as one text (packed.ts). */
export const services = (): readonly string[] =>
  [...new Set([servicesAToC, servicesDToH, servicesIToO, servicesPToS, servicesTToZ].flatMap((names) => names.split(/\s+/)))].filter((name) => name !== "").toSorted();
