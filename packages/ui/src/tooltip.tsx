import { Tooltip as Radix } from "radix-ui";
import type { ReactNode } from "react";
import css from "./tooltip.module.css";

export const Tooltip = ({ says, children }: { readonly says: string; readonly children: ReactNode }): ReactNode => (
  <Radix.Provider delayDuration={400}>
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={css["tip"]} sideOffset={6}>{says}</Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  </Radix.Provider>
);
