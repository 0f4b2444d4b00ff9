/** Whether a key belongs to a field or to an open box, and not to the window. */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof HTMLElement && (event.target.matches("input, textarea, select") || event.target.closest("[role=dialog], [role=menu]") !== null);
