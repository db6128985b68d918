/**
 * Pictures that are ticked in a group come at once into the box of what was chosen, to be looked at: `data-ticked-from` on the
 * box is the id of the group, `data-ticked` the list in it. An empty box is no box (`bare`).
 */
export function showTickedToo(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-ticked-from]')) {
    const group = document.getElementById(box.dataset.tickedFrom ?? '');
    const list = box.querySelector<HTMLElement>('[data-ticked]');
    if (!group || !list) continue;
    const isBare = box.classList.contains('bare');
    const show = (): void => {
      const ticked = [...group.querySelectorAll('label:has(:checked)')];
      list.replaceChildren(...ticked.map(small));
      list.hidden = ticked.length === 0;
      box.classList.toggle('bare', isBare && list.hidden);
    };
    group.addEventListener('change', show);
    show();
  }
}

function small(tile: Element): HTMLElement {
  const [item, word] = [document.createElement('li'), document.createElement('span')];
  item.className = 'prep-small';
  word.textContent = tile.querySelector('.prep-tile-word')?.textContent ?? '';
  const picture = tile.querySelector('img')?.cloneNode() as HTMLImageElement | undefined;
  if (picture) {
    picture.alt = '';
    item.append(picture);
  }
  item.append(word);
  return item;
}
