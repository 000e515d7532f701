// Filters and sorts the table as one clicks; the address holds the state, so that a view can be sent.
(function () {
  'use strict';
  var SHOWN = 100;
  var form = document.getElementById('filter');
  var body = document.getElementById('rows');
  var count = document.getElementById('count');
  var pager = document.getElementById('pager');
  var root = document.documentElement.dataset.root;
  var TIERS = ['laptop', 'one-gpu', 'multi-gpu', 'cluster', 'special', 'unknown'];
  var data = null, waiting = null, sort = 'n', down = false, shown = SHOWN;

  function load(then) {
    if (data) { then(); return; }
    if (waiting) { waiting.push(then); return; }
    waiting = [then];
    var script = document.createElement('script');
    script.src = root + 'data/papers.js';
    script.onload = function () {
      var words = window.winnowPapers.words;
      data = window.winnowPapers.rows.map(function (row) {
        return { id: row[0], n: row[1], name: row[2], title: row[3], tier: row[4], kind: row[5],
          topic: row[6].map(function (at) { return words[at]; }), weeks: row[7], code: row[8],
          hardware: row[9].map(function (at) { return words[at]; }),
          text: (row[0] + ' ' + row[2] + ' ' + row[3]).toLowerCase() };
      });
      waiting.forEach(function (each) { each(); });
    };
    document.head.append(script);
  }

  function asked() {
    var state = new URLSearchParams();
    new FormData(form).forEach(function (value, name) { if (value) state.append(name, value); });
    if (sort !== 'n') state.append('sort', sort);
    if (down) state.append('down', 'yes');
    return state;
  }

  function remember(state) {
    var query = state.toString();
    var path = location.pathname.replace(/papers-\d+\.html$/, 'papers.html');
    try { history.replaceState(null, '', path + (query ? '?' + query : '')); } catch (e) { location.hash = query; }
  }

  function fitting(state) {
    var topics = state.getAll('topic'), tiers = state.getAll('tier'), kinds = state.getAll('kind'), hardware = state.getAll('hardware');
    var code = state.get('code'), words = (state.get('text') || '').toLowerCase().split(/\s+/).filter(Boolean);
    function any(chosen, has) { return !chosen.length || has.some(function (each) { return chosen.includes(each); }); }
    return data.filter(function (row) {
      return any(tiers, [row.tier]) && any(kinds, [row.kind]) && any(topics, row.topic.length ? row.topic : ['none']) && any(hardware, row.hardware)
        && (!code || row.code) && words.every(function (word) { return row.text.includes(word); });
    });
  }

  function sorted(rows) {
    var by = { n: function (r) { return r.n; }, name: function (r) { return r.name.toLowerCase(); },
      tier: function (r) { return TIERS.indexOf(r.tier); }, kind: function (r) { return r.kind; },
      weeks: function (r) { return r.weeks || 1e9; } }[sort];
    return rows.slice().sort(function (a, b) {
      var x = by(a), y = by(b);
      return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1) || a.n - b.n;
    });
  }

  function cell(row, kind, text) {
    var td = document.createElement('td');
    if (kind) td.className = kind;
    if (text !== undefined) td.textContent = text;
    row.append(td);
    return td;
  }

  function line(paper) {
    var tr = document.createElement('tr');
    var tick = document.createElement('input');
    tick.type = 'checkbox'; tick.name = 'p'; tick.value = paper.id; tick.checked = window.winnowTray.has(paper.id); tick.dataset.name = paper.name;
    tick.setAttribute('aria-label', 'Pick ' + paper.name);
    cell(tr).append(tick);
    cell(tr, 'number quiet', paper.n);
    var title = cell(tr, 'title');
    var link = document.createElement('a');
    link.href = root + 'papers/' + paper.id + '.html'; link.textContent = paper.name;
    var full = document.createElement('span');
    full.className = 'quiet'; full.textContent = paper.title;
    title.append(link);
    if (paper.title !== paper.name) title.append(full);
    cell(tr, 'tier', paper.tier); cell(tr, '', paper.kind);
    cell(tr, 'number weeks', paper.weeks || ''); cell(tr, '', paper.code ? 'code' : '');
    return tr;
  }

  function draw() {
    var state = asked();
    remember(state);
    var rows = sorted(fitting(state));
    body.replaceChildren.apply(body, rows.slice(0, shown).map(line));
    count.textContent = rows.length === data.length ? data.length + ' papers' : rows.length + ' of ' + data.length + ' papers';
    pager.replaceChildren();
    if (rows.length > shown) {
      var more = document.createElement('button');
      more.type = 'button'; more.className = 'plain';
      more.textContent = 'Show ' + Math.min(SHOWN, rows.length - shown) + ' more';
      more.addEventListener('click', function () { shown += SHOWN; draw(); });
      pager.append(more);
    }
  }

  function follow() { shown = SHOWN; load(draw); }

  function sortable(head) {
    var button = document.createElement('button');
    button.type = 'button';
    button.append.apply(button, Array.from(head.childNodes));
    head.append(button);
    button.addEventListener('click', function () {
      down = sort === head.dataset.sort && !down;
      sort = head.dataset.sort;
      document.querySelectorAll('th[aria-sort]').forEach(function (each) { each.removeAttribute('aria-sort'); });
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      follow();
    });
  }

  document.querySelectorAll('th[data-sort]').forEach(sortable);
  form.querySelector('.apply').hidden = true;
  form.addEventListener('input', follow);
  form.addEventListener('submit', function (event) { event.preventDefault(); follow(); });
  document.getElementById('clear').addEventListener('click', function (event) {
    event.preventDefault();
    form.querySelectorAll('input').forEach(function (each) { if (each.type === 'checkbox') each.checked = false; else each.value = ''; });
    sort = 'n'; down = false;
    follow();
  });
  document.getElementById('ticked').hidden = true;
  // The filter folds where it would fill a small screen before the first paper.
  if (!window.matchMedia('(min-width: 60.01rem)').matches) form.querySelector('.fold').open = false;

  var state = new URLSearchParams(location.search || location.hash.slice(1));
  var told = false;
  state.forEach(function (value, name) {
    if (name === 'sort') { sort = value; told = true; return; }
    if (name === 'down') { down = true; return; }
    form.querySelectorAll('input[name="' + CSS.escape(name) + '"]').forEach(function (each) {
      if (each.type !== 'checkbox') { each.value = value; told = true; }
      else if (each.value === value) { each.checked = true; each.closest('details') && (each.closest('details').open = true); told = true; }
    });
  });
  if (told) load(draw);
})();
