export { assess, type Destination, type Verdict } from "./assess.ts";
export { isHome } from "./home.ts";
export { inspect, type Inspection } from "./inspect.ts";
export { createKnownValues, minKnownUnits, rollOf, type KnownHit, type KnownValues, type KnownValuesDeps } from "./known-values.ts";
export { mask } from "./mask.ts";
export { createScan, scan, type ScanOptions } from "./scan.ts";
export { patientWork, quickWork } from "./work.ts";
