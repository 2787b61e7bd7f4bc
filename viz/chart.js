
(function () {
  "use strict";
  var key = "cogbook-echarts-" + "VERSION", id = "ID";
  var selector = '[data-cogbook-chart="' + id + '"]';
  function option() { return ("OPTION"); }

  // A page is dark where its text is light, whatever the front end calls its themes.
  function dark(element) {
    var c = (getComputedStyle(element).color.match(/[\d.]+/g) || [0, 0, 0]).map(Number);
    return 0.299 * c[0] + 0.587 * c[1] + 0.114 * c[2] > 140;
  }

  function start(root) {
    if (root.cogbookStarted) return;
    root.cogbookStarted = true;
    var live = root.querySelector("[data-cogbook-live]"), still = root.querySelector("[data-cogbook-still]");
    var chart = null, isDark = null, broken = false;

    function draw() {
      var lib = window[key] && window[key].lib;
      if (!lib || !lib.init || broken || !root.isConnected || !root.clientWidth) return;
      var nowDark = dark(root);
      if (chart && nowDark === isDark) return;
      try {
        if (chart) chart.dispose();
        isDark = nowDark;
        live.style.display = "block";
        chart = lib.init(live, isDark ? "dark" : null);
        var o = option();
        if (!o.backgroundColor) o.backgroundColor = "transparent";
        // ECharts gives labels a tenth of the width and cuts longer ones off; a chart that sets its own grid keeps it.
        if (!o.grid && o.xAxis && !o.visualMap) o.grid = { containLabel: true, left: "3%", right: "8%", bottom: 30 };
        chart.setOption(o);
        still.style.display = "none";
      } catch (error) {
        broken = true;
        live.style.display = "none";
        still.style.display = "";
        if (window.console) console.warn("cogbook: the chart stays a still picture:", error);
      }
    }

    window.addEventListener(key, draw);
    // Sees the first layout of an output that was made out of sight, and every later change of its width.
    new ResizeObserver(function () {
      draw();
      if (chart && root.clientWidth) chart.resize();
    }).observe(root);
    // Front ends mark the theme on the body or the root; the colours follow a little later.
    var watch = new MutationObserver(function () { setTimeout(draw, 50); setTimeout(draw, 600); });
    [document.documentElement, document.body].forEach(function (element) {
      watch.observe(element, { attributes: true, attributeFilter: ["class", "style", "data-jp-theme-light", "data-jp-theme-name", "data-vscode-theme-kind", "data-theme"] });
    });
    if (window.matchMedia) {
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", function () { setTimeout(draw, 50); });
    }
    setTimeout(function () {
      if (chart || broken || window[key]) return;
      var hint = document.createElement("div");
      hint.style.cssText = "opacity:0.65;font-size:90%";
      hint.textContent = "Still picture. For the live chart, run the first cell of this notebook that shows a chart, or restart the kernel and run this one.";
      still.appendChild(hint);
    }, 8000);
    draw();
  }

  function find() {
    var found = document.querySelectorAll(selector);
    for (var i = 0; i < found.length; i++) start(found[i]);
    return found.length > 0;
  }
  // Some front ends run scripts before the output is in the page.
  if (!find()) {
    var tries = 0, timer = setInterval(function () { if (find() || ++tries > 50) clearInterval(timer); }, 100);
  }
})();
