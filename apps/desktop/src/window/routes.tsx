import type { ReactNode } from "react";
import { icons } from "@tokenward/ui";
import { ActivityScreen } from "./screens/audit/activity.tsx";
import { IncidentsScreen } from "./screens/incident/incidents.tsx";
import { InventoryScreen } from "./screens/inventory/inventory.tsx";
import { RotationsScreen } from "./screens/rotation/rotations.tsx";
import { SettingsScreen } from "./screens/settings/settings.tsx";

export interface Screen {
  /** First part of its address: `#/inventory`. */
  readonly path: string;
  readonly name: string;
  readonly icon: ReactNode;
  readonly show: (id: string | null) => ReactNode;
  /** The key that goes there after `g`. */
  readonly key: string;
}

/** Every screen. The rail, the keys and the palette are drawn from this table. */
export const screens: readonly Screen[] = [
  { path: "inventory", name: "Inventory", key: "i", icon: <icons.KeyRound />, show: (id) => <InventoryScreen id={id} /> },
  { path: "incidents", name: "Incidents", key: "n", icon: <icons.Siren />, show: () => <IncidentsScreen /> },
  { path: "rotations", name: "Rotations", key: "r", icon: <icons.RefreshCw />, show: () => <RotationsScreen /> },
  { path: "activity", name: "Activity", key: "a", icon: <icons.ScrollText />, show: () => <ActivityScreen /> },
  { path: "settings", name: "Settings", key: "s", icon: <icons.Settings />, show: () => <SettingsScreen /> },
];
