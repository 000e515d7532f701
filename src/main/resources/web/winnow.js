// Follows the files that the page was made from, and moves by keyboard: / to the box, j and k through rows.
(function () {
  'use strict';
  var html = document.documentElement;
  var changed = document.getElementById('changed');
  var touched = document.querySelector('form[data-held]') !== null;
  document.addEventListener('input', function (event) {
    if (event.target.closest('form[data-keep]')) touched = true;
  });

  function tell() {
    changed.textContent = 'The files have changed. ';
    var again = document.createElement('a');
    again.href = location.href;
    again.textContent = 'Load the page again';
    again.addEventListener('click', function (event) { event.preventDefault(); location.reload(); });
    changed.append(again);
    changed.hidden = false;
  }

  function watch() {
    if (document.hidden) return;
    fetch(html.dataset.root + 'version.txt').then(function (answer) {
      return answer.ok ? answer.text() : null;
    }).then(function (version) {
      if (version === null || version.trim() === html.dataset.version) return;
      if (touched) tell(); else location.reload();
    }).catch(function () {});
  }
  if (html.dataset.live === 'yes' && html.dataset.version) setInterval(watch, 2000);

  function rows() {
    return Array.from(document.querySelectorAll('#rows a, .ranks .head a, .sentences .n, .answer > :first-child a'))
      .filter(function (each) { return each.offsetParent !== null; });
  }
  // In the box Enter asks, as in a box of one line; Shift and Enter begin another line.
  document.getElementById('box').addEventListener('keydown', function (event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); event.target.form.requestSubmit(); }
  });

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=checkbox]), textarea, select, .picture')) return;
    if (event.key === '/') {
      event.preventDefault();
      document.getElementById('box').focus();
    }
    if (event.key === 'j' || event.key === 'k') {
      var all = rows();
      var at = all.indexOf(document.activeElement) + (event.key === 'j' ? 1 : -1);
      var next = all[Math.max(0, Math.min(all.length - 1, at))];
      if (next) { event.preventDefault(); next.focus(); next.scrollIntoView({ block: 'nearest' }); }
    }
  });
})();
