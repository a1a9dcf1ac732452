/** The floor's own styles and script, as text: they run in the page, not here. */

export const floorStyle = `
body { margin: 0; background: #fbfaf6; color: #17191c; font: 1.0625rem/1.55 Georgia, serif }
main { display: grid; grid-template-columns: 34rem 1fr 22rem; gap: 2rem; padding: 1rem 2rem }
main > div, aside { position: sticky; top: 1rem; height: calc(100vh - 2rem); overflow: auto; font-family: sans-serif }
a { color: #2a4fa3 }
.lit { background: #ffe58a }
svg { width: 100% }
svg path { fill: none; stroke: #5b6068 }
svg .lit circle { fill: #ffe58a }
svg .lit path { stroke: #17191c; stroke-width: 2 }
ol { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: 0; list-style: none; font-size: 0.8125rem }
@media (max-width: 1199px) { main { display: block } main > div, aside { position: static; height: auto } }`;

export const floorScript = `
const dossiers = JSON.parse(document.getElementById('dossiers').textContent);
const panel = document.getElementById('dossier');
const closed = [...panel.childNodes];

function element(name, ...inside) {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
}

function linkTo([address, words]) {
  const made = element('a', words);
  made.href = address;
  return element('li', made);
}

function show(address) {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  const dossier = Object.hasOwn(dossiers, address) && dossiers[address];
  if (!dossier) return panel.replaceChildren(...closed);
  const quotes = dossier.passages.map((id) => element('blockquote', ...document.getElementById(id).cloneNode(true).childNodes));
  const lists = dossier.lists.flatMap(([heading, links]) => [element('h3', heading), element('ul', ...links.map(linkTo))]);
  const title = element('h2', dossier.title);
  title.tabIndex = -1;
  panel.replaceChildren(title, element('p', dossier.line), ...quotes, ...lists);
  for (const link of document.querySelectorAll('a[href="' + address + '"]')) link.classList.add('lit');
  title.focus({ preventScroll: true });
}

addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  const address = link.getAttribute('href');
  if (!Object.hasOwn(dossiers, address)) return;
  event.preventDefault();
  history.pushState(null, '', address);
  show(address);
});
addEventListener('popstate', () => show(location.pathname));`;
