import { packPlaces } from "./packed.ts";
import { readingPlaces } from "./reading.ts";
import { workingPlaces } from "./working.ts";

/** The table we ship, as `unpackPlaces` reads it. The browser's build puts the text here in place of the rows: see packed-places.ts. */
export const listedPlaces = (): string => packPlaces([...readingPlaces, ...workingPlaces]);
