import { useId, type ComponentProps, type ReactNode, type Ref } from "react";
import css from "./field.module.css";
import { Search } from "./icons.ts";
import { Kbd } from "./kbd.tsx";

type FieldWords = { readonly label: string; readonly hint?: ReactNode; readonly fault?: string | null | undefined; readonly mono?: boolean };

const wordsBelow = (id: string, hint: ReactNode, fault: string | null | undefined): ReactNode =>
  fault ? <span id={id} role="alert" className={css["fault"]}>{fault}</span> : hint ? <span id={id} className={css["hint"]}>{hint}</span> : null;

export const TextField = ({ label, hint, fault, mono = false, className, ...rest }: ComponentProps<"input"> & FieldWords): ReactNode => {
  const id = useId();
  return (
    <div className={css["field"]}>
      <label htmlFor={id}>{label}</label>
      <input id={id} spellCheck={false} autoComplete="off" aria-invalid={fault ? true : undefined} aria-describedby={`${id}-words`} {...rest} className={[css["input"], mono && css["mono"], className].filter(Boolean).join(" ")} />
      {wordsBelow(`${id}-words`, hint, fault)}
    </div>
  );
};

export const TextArea = ({ label, hint, fault, mono = false, className, ...rest }: ComponentProps<"textarea"> & FieldWords): ReactNode => {
  const id = useId();
  return (
    <div className={css["field"]}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} spellCheck={false} autoComplete="off" aria-describedby={`${id}-words`} {...rest} className={[css["input"], mono && css["mono"], className].filter(Boolean).join(" ")} />
      {wordsBelow(`${id}-words`, hint, fault)}
    </div>
  );
};

export const SearchField = ({ name, shortcut, ref, ...rest }: Omit<ComponentProps<"input">, "ref"> & { readonly name: string; readonly shortcut?: string; readonly ref?: Ref<HTMLInputElement> }): ReactNode => (
  <label className={css["search"]}>
    <Search aria-hidden />
    <input ref={ref} type="text" role="searchbox" aria-label={name} placeholder={name} spellCheck={false} autoComplete="off" {...rest} />
    {shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>}
  </label>
);

export const CheckField = ({ label, hint, ...rest }: Omit<ComponentProps<"input">, "type"> & { readonly label: ReactNode; readonly hint?: ReactNode }): ReactNode => (
  <label className={css["check"]}>
    <input type="checkbox" {...rest} />
    <span>{label}{hint ? <small>{hint}</small> : null}</span>
  </label>
);

export const SelectField = ({ label, hint, className, ...rest }: ComponentProps<"select"> & FieldWords): ReactNode => {
  const id = useId();
  return (
    <div className={css["field"]}>
      <label htmlFor={id}>{label}</label>
      <select id={id} {...rest} className={[css["input"], className].filter(Boolean).join(" ")} />
      {wordsBelow(`${id}-words`, hint, null)}
    </div>
  );
};
