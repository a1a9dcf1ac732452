// Makes one choice, with a live preview, of the page's list of embeds. The fragment of the address says which is chosen.
const maker = document.querySelector('.maker');
const list = document.querySelector('.codes');
const choice = maker.querySelector('select');
const frame = maker.querySelector('iframe');
const code = maker.querySelector('textarea');
const said = maker.querySelector('[role="status"]');

// A build that was not told its host leaves it to the page to know.
for (const one of document.querySelectorAll('pre code')) {
  one.textContent = one.textContent.replace(/(src\^?=")\//g, `$1${location.origin}/`);
}

for (const section of list.querySelectorAll('section')) {
  const group = document.createElement('optgroup');
  group.label = section.getAttribute('aria-label');
  for (const item of section.querySelectorAll('li')) {
    group.append(new Option(item.querySelector('a').textContent, item.id));
  }
  choice.append(group);
}

function show() {
  let asked = '';
  try {
    asked = decodeURIComponent(location.hash.slice(1));
  } catch {
    // An ill-formed fragment asks for nothing.
  }
  const known = [...choice.options].some(({ value }) => value === asked);
  choice.value = known ? asked : choice.options[0].value;
  const item = document.getElementById(choice.value);
  code.value = item.querySelector('code').textContent;
  said.textContent = '';
  frame.style.height = `${/ height="(\d+)"/.exec(code.value)[1]}px`;
  // In place of what it showed, so that Back leads out of this page.
  frame.contentWindow.location.replace(item.querySelector('a').href);
}

choice.addEventListener('change', () => {
  history.replaceState(null, '', `#${choice.value}`);
  show();
});
addEventListener('hashchange', show);
addEventListener('message', ({ source, data }) => {
  if (source === frame.contentWindow && data?.type === 'embed-height' && data.height > 0) {
    frame.style.height = `${data.height}px`;
  }
});
maker.querySelector('button').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(code.value);
    said.textContent = 'Code copied';
  } catch {
    code.select();
    said.textContent = 'Copy what is selected';
  }
});

list.hidden = true;
maker.hidden = false;
show();
