export interface Cell {
  /** “cell 3”, “cell 3, output”. */
  readonly name: string;
  readonly text: string;
}

interface RawCell {
  readonly source?: unknown;
  readonly outputs?: unknown;
}

/** Sources, outputs and the rest of a Jupyter notebook, each as the text people see. Null when it is none. */
export const notebookCells = (text: string): readonly Cell[] | null => {
  let book: unknown;
  try {
    book = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof book !== "object" || book === null || !("cells" in book) || !Array.isArray(book.cells)) return null;
  const { cells, ...rest } = book;
  const found = (cells as readonly RawCell[]).flatMap((cell, at): readonly Cell[] => {
    const { source, outputs, ...others } = typeof cell === "object" && cell !== null ? cell : {};
    const name = `cell ${at + 1}`;
    return [
      { name, text: joined(source) },
      { name: `${name}, output`, text: textsIn(outputs).join("\n") },
      { name: `${name}, attachments`, text: JSON.stringify(others) },
    ];
  });
  return [...found, { name: "metadata", text: JSON.stringify(rest, null, 1) }].filter(({ text }) => text !== "");
};

/** A text is kept whole or as its lines. */
const joined = (text: unknown): string => (Array.isArray(text) ? text.filter((line) => typeof line === "string").join("") : typeof text === "string" ? text : "");

/** Every text in an output, whatever it is kept under; pictures are left out. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.every((line) => typeof line === "string") ? [joined(value)] : value.flatMap(textsIn);
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([name, inner]) => (name.startsWith("image/") ? [] : textsIn(inner))) : [];
};
