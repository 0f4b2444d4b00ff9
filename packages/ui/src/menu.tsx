import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import css from "./menu.module.css";

export interface MenuRow {
  readonly name: string;
  readonly icon?: ReactNode;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

/** A drop-down of rows. Not modal: a modal menu would write a style element, which a strict content security policy refuses. */
export const Menu = ({ trigger, rows }: { readonly trigger: ReactNode; readonly rows: readonly MenuRow[] }): ReactNode => (
  <DropdownMenu.Root modal={false}>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content className={css["menu"]} align="end" sideOffset={4}>
        {rows.map((row) => (
          <DropdownMenu.Item key={row.name} disabled={row.disabled ?? false} onSelect={row.onChoose} className={[css["item"], row.danger && css["danger"]].filter(Boolean).join(" ")}>
            {row.icon}
            {row.name}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
);
