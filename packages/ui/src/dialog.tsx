import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import css from "./dialog.module.css";

/**
 * A modal box. The veil is our own and not Radix's overlay: that one writes a style element into the page,
 * which a strict content security policy (style-src 'self') refuses.
 */
export const Dialog = (props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly says?: ReactNode;
  readonly children?: ReactNode;
  readonly acts?: ReactNode;
}): ReactNode => (
  <Radix.Root open={props.open} onOpenChange={(open) => { if (!open) props.onClose(); }}>
    <Radix.Portal>
      <div className={css["veil"]} />
      <Radix.Content className={css["box"]} {...(props.says ? {} : { "aria-describedby": undefined })}>
        <div>
          <Radix.Title>{props.title}</Radix.Title>
          {props.says ? <Radix.Description className={css["says"]}>{props.says}</Radix.Description> : null}
        </div>
        {props.children}
        {props.acts ? <div className={css["acts"]}>{props.acts}</div> : null}
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);
