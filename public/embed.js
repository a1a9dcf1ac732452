// An embed tells the page around it how high it is, whenever that changes; who may hear it is everybody, since it says nothing else.
new ResizeObserver(() => {
  const { height } = document.documentElement.getBoundingClientRect();
  parent.postMessage({ type: 'embed-height', height: Math.ceil(height) }, '*');
}).observe(document.documentElement);
