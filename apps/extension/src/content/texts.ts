/** The text forms that a paste or drop carries. Images and files are none of ours and stay untouched. */
export interface CarriedTexts {
  /** What would be typed into a plain field. */
  readonly plain: string;
  readonly all: readonly string[];
}

/** Only readable while the event runs. Null when it carries no text. */
export const textsOf = (transfer: DataTransfer | null): CarriedTexts | null => {
  const all: string[] = [];
  for (const type of transfer?.types ?? []) {
    const text = type.startsWith("text/") ? (transfer?.getData(type) ?? "") : "";
    if (text !== "" && !all.includes(text)) all.push(text);
  }
  return all.length === 0 ? null : { plain: transfer?.getData("text/plain") || all[0]!, all };
};
