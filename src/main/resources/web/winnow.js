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

  // A line of the tree opens in the editor that was chosen once; the browser remembers which.
  var EDITORS = {
    vscode: function (file, line) { return 'vscode://file' + (file[0] === '/' ? '' : '/') + encodeURI(file) + ':' + line; },
    idea: function (file, line) { return 'idea://open?file=' + encodeURIComponent(file) + '&line=' + line; }
  };
  var editor = document.getElementById('editor');

  function lead(choice) {
    document.querySelectorAll('a.place[data-file]').forEach(function (each) {
      if (EDITORS[choice]) each.href = EDITORS[choice](html.dataset.tree.replace(/\\/g, '/') + '/' + each.dataset.file, Math.max(1, Number(each.dataset.line)));
      else each.removeAttribute('href');
    });
  }

  if (editor) {
    document.getElementById('editor-choice').hidden = false;
    try { editor.value = localStorage.getItem('winnow-editor') || ''; } catch (e) { /* asked each time */ }
    lead(editor.value);
    editor.addEventListener('change', function () {
      try { localStorage.setItem('winnow-editor', editor.value); } catch (e) { /* it holds for this page */ }
      lead(editor.value);
    });
  }

  // The tray: papers that are picked anywhere stay in view on every page until they are compared or put back.
  var tray = document.getElementById('tray'), MOST = 6;
  var place = 'winnow-tray ' + (html.dataset.tree || location.pathname.replace(/(papers\/)?[^/]*$/, ''));
  var picked = [];
  try { picked = JSON.parse(localStorage.getItem(place)) || []; } catch (e) { /* nothing is kept then */ }

  function make(name, kind, text) {
    var made = document.createElement(name);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  }

  function link(kind, text, to) {
    var made = make('a', kind, text);
    made.href = html.dataset.root + to;
    return made;
  }

  function put(id, name) {
    if (picked.some(function (each) { return each[0] === id; })) return;
    picked.push([id, name]);
    keep();
  }

  function back(id) {
    picked = picked.filter(function (each) { return each[0] !== id; });
    keep();
  }

  function keep() {
    try { localStorage.setItem(place, JSON.stringify(picked)); } catch (e) { /* it holds for this page */ }
    show();
  }

  function show() {
    document.querySelectorAll('input[name=p][type=checkbox]').forEach(function (each) { each.checked = window.winnowTray.has(each.value); });
    tray.hidden = !picked.length;
    tray.replaceChildren();
    if (!picked.length) return;
    var list = make('ul');
    picked.forEach(function (each) {
      var li = make('li', 'chip'), put = make('button', 'off', '×');
      put.type = 'button';
      put.setAttribute('aria-label', 'Put ' + each[1] + ' back');
      put.addEventListener('click', function () { back(each[0]); });
      li.append(link('', each[1], 'papers/' + each[0] + '.html'), put);
      list.append(li);
    });
    var query = picked.map(function (each) { return 'p=' + encodeURIComponent(each[0]); }).join('&');
    var clear = make('button', 'plain', 'Clear');
    clear.type = 'button';
    clear.addEventListener('click', function () { picked = []; keep(); });
    tray.append(make('span', 'tray-count', picked.length + (picked.length < MOST ? ' picked' : ' picked, the most there is room for')), list);
    if (picked.length > 1) { var compare = link('button', 'Compare', 'compare.html?' + query); compare.id = 'tray-compare'; tray.append(compare); }
    if (picked.length === 1 && html.dataset.live === 'yes') tray.append(link('button', 'Decide', 'decide.html?paper=' + encodeURIComponent(picked[0][0])));
    tray.append(clear);
  }

  window.winnowTray = { has: function (id) { return picked.some(function (each) { return each[0] === id; }); } };
  document.addEventListener('change', function (event) {
    var box = event.target;
    if (box.name !== 'p' || box.type !== 'checkbox') return;
    if (!box.checked) back(box.value);
    else if (picked.length < MOST) put(box.value, box.dataset.name || box.value);
    else box.checked = false;
  });
  show();
})();
