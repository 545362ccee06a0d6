/** Gives an element these children; one that looks the same stays as it is, so that what a finger or the keyboard is at does not vanish under it. */
export const drawChanged = (parent: Element, children: readonly Node[]): void => {
  for (const [index, child] of children.entries()) {
    const standing = parent.childNodes[index];
    if (!standing) parent.append(child);
    else if (!standing.isEqualNode(child)) standing.replaceWith(child);
  }
  while (parent.childNodes.length > children.length) parent.lastChild?.remove();
};
