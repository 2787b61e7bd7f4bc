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
// stopwatch takes the milliseconds from the next key to when a cell shows an error with a text.
const stopwatch = (cell, text) => {
  window.cogbookTestTook = 0;
  let begun = 0;
  addEventListener("keydown", (e) => { if (e.key === "Enter") begun = begun || performance.now(); }, { capture: true });
  const watch = new MutationObserver(() => {
    const e = begun && [...cell.querySelectorAll('[data-mime-type="application/vnd.jupyter.stderr"]')].find((o) => o.textContent.includes(text));
    if (!e) return;
    watch.disconnect();
    requestAnimationFrame(() => { window.cogbookTestTook = performance.now() - begun; });
  });
  watch.observe(cell, { childList: true, subtree: true, characterData: true });
};
// caretUnder tells whether the caret of an error stands under a word of the line above it, as drawn.
const caretUnder = (word) => {
  const place = (e, text) => {
    const walk = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
    let found;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const at = node.data.lastIndexOf(text);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      found = range.getBoundingClientRect();
    }
    return found;
  };
  const e = all('[data-mime-type="application/vnd.jupyter.stderr"]').find(seen);
  const caret = place(e, "^");
  const over = place(e, word);
  return Math.abs(caret.left - over.left) < 2 && caret.top > over.top;
};
