
(function () {
  "use strict";
  // Unpacks Apache ECharts once per page and tells the charts that wait. The name carries the version, so that another
  // ECharts on the page, older or newer, is neither used nor replaced.
  var key = "cogbook-echarts-" + "VERSION";
  if (window[key]) return;
  window[key] = { lib: null };
  function give(js) {
    // As a script element, not eval, and with exports of its own: an AMD loader on the page (require.js in nbconvert's
    // HTML) would otherwise take the library for itself.
    var script = document.createElement("script");
    script.textContent = "(function (exports, module, define) {" + js + "\n}).call(window, (window[" +
      JSON.stringify(key) + "].lib = {}), {}, undefined);";
    document.head.appendChild(script).remove();
    window.dispatchEvent(new Event(key));
  }
  function fail(error) {
    delete window[key];
    if (window.console) console.warn("cogbook: charts stay still pictures:", error);
  }
  try {
    var text = atob("BASE64"), bytes = new Uint8Array(text.length);
    for (var i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
    var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    new Response(stream).text().then(give).catch(fail);
  } catch (error) {
    fail(error);
  }
})();
