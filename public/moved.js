// The links of a page that has moved take the lens and the fragment of the old address along, where they have none of their own.
for (const link of document.querySelectorAll('a[data-to]')) {
  if (!link.search) link.search = location.search;
  if (!link.hash) link.hash = location.hash;
}
