// seen tells whether an element takes up space on the page and, if it is a picture, has been drawn.
const seen = (e) => {
  if (!e || !e.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const r = e.getBoundingClientRect();
  return r.width > 1 && r.height > 1 && (e.tagName !== "IMG" || (e.complete && e.naturalWidth > 1));
};
const all = (selector) => [...document.querySelectorAll(selector)];
// inView tells whether the middle of an element is in the window.
const inView = (e) => {
  const r = e.getBoundingClientRect();
  const y = (r.top + r.bottom) / 2;
  return seen(e) && y > 0 && y < innerHeight;
};
// drawn tells whether a canvas has anything on it.
const drawn = (canvas) =>
  seen(canvas) && canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some((v) => v > 0);
// says tells whether an element whose text contains this can be seen.
const says = (selector, text) => all(selector).some((e) => e.textContent.includes(text) && seen(e));
// live are the charts that have drawn themselves, still the pictures that stand in for them.
const live = () => all("[data-cogbook-live] canvas").filter(drawn);
const still = () => all("[data-cogbook-still] img").filter(seen);
// In JupyterLab: the open notebook, its code cells, and the way to an element in the cell with some code.
const panel = () => [...jupyterapp.shell.widgets("main")].find((w) => w.sessionContext && w.content.widgets);
const codeCells = () => panel().content.widgets.filter((c) => c.model.type === "code");
// Scroll is true when the element is in view where it was when it was asked for last: the page has come to rest.
const scroll = (code, selector) => {
  const cell = codeCells().find((c) => c.model.sharedModel.source.includes(code));
  const e = cell.node.querySelector(selector);
  const top = e && e.getBoundingClientRect().top;
  if (e && inView(e) && top === window.cogbookTestTop) return true;
  window.cogbookTestTop = top;
  if (!e) panel().content.scrollToItem(panel().content.widgets.indexOf(cell), "center");
  else if (!inView(e)) e.scrollIntoView({ block: "center" });
  return false;
};
