import { listedPlaces } from "./src/places/listed.ts";

/** What Vite asks of a plugin, as far as this one answers. */
export interface PackedPlaces {
  readonly name: string;
  readonly enforce: "pre";
  readonly load: { readonly filter: { readonly id: RegExp }; readonly handler: () => string };
}

/** For Vite: writes the table of places as one text, so that neither sources nor dates go into every frame of every page. */
export const packedPlaces = (): PackedPlaces => ({
  name: "packed-places",
  enforce: "pre",
  load: {
    filter: { id: /[\\/]packages[\\/]detection[\\/]src[\\/]places[\\/]listed\.ts$/ },
    handler: () => `export const listedPlaces = () => ${JSON.stringify(listedPlaces())};`,
  },
});
