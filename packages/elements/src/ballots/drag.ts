/** The place in a list, from 0, over which a pointer stands; above or below the list is its end. */
export function placeUnder(list: Element, y: number): number {
  const items = [...list.children];
  const under = items.findIndex((item) => y < item.getBoundingClientRect().bottom);
  return under < 0 ? items.length - 1 : under;
}
