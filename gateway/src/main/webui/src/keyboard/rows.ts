/** Moves the focus among the rows of the list in view; a row is reached through its link, so Enter opens it by itself. */
export function moveFocus(step: 1 | -1, root: ParentNode = document): void {
  const links = [...root.querySelectorAll<HTMLElement>('tr[data-row] [data-row-link]')];
  const current = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const next = current < 0 ? 0 : Math.min(links.length - 1, Math.max(0, current + step));
  links[next]?.focus();
}

/** The row that has the focus. */
export function focusedRow(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('tr[data-row]')?.dataset.row;
}
