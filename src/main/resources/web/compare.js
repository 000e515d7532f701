// Papers side by side. Where no server answers, any papers are compared here, from the data beside the page;
// and what two abstracts share is joined by lines.
(function () {
  'use strict';
  var html = document.documentElement, root = html.dataset.root;
  var table = document.getElementById('comparison');
  var joined = document.getElementById('joined');
  var MARGIN = 0.01;

  function element(name, kind, text) {
    var made = document.createElement(name);
    if (kind) made.className = kind;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function drawing(name, attributes) {
    var made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    return made;
  }

  function range(middle, low, high) {
    var svg = drawing('svg', { 'class': 'range', viewBox: '0 0 500 16', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
    svg.append(drawing('rect', { 'class': 'track', y: 4, width: 500, height: 8 }), drawing('rect', { 'class': 'sure', y: 4, width: 500 * low, height: 8 }));
    if (high - low > 0.0005) svg.append(drawing('rect', { 'class': 'open', x: 500 * low, y: 4, width: 500 * (high - low), height: 8, fill: 'url(#unknown)' }), drawing('path', { 'class': 'whisker', d: 'M' + 500 * low + ' 1v14M' + 500 * high + ' 1v14' }));
    svg.append(drawing('path', { 'class': 'middle', d: 'M' + 500 * middle + ' 0v16' }));
    return svg;
  }

  // What is asked for, by id, by a beginning of one that no other has, or by the name of the list.
  function ids(asked) {
    var options = Array.from(document.querySelectorAll('#all option'));
    return asked.map(function (each) {
      var wanted = each.trim().toLowerCase();
      var found = options.filter(function (option) { return option.value === wanted || option.textContent.toLowerCase() === wanted; });
      if (!found.length) found = options.filter(function (option) { return wanted && option.value.indexOf(wanted) === 0; });
      return found.length === 1 ? found[0].value : /^[a-z0-9-]+$/.test(wanted) ? wanted : '';
    }).filter(function (id, at, all) { return id && all.indexOf(id) === at; }).slice(0, 6);
  }

  function load(wanted, then) {
    var waiting = wanted.length, missing = [];
    function done() { if (!--waiting) then(missing); }
    wanted.forEach(function (id) {
      var script = document.createElement('script');
      script.src = root + 'data/compared/' + id + '.js';
      script.onload = done;
      script.onerror = function () { missing.push(id); done(); };
      document.head.append(script);
    });
  }

  function heads(papers) {
    return papers.map(function (paper) {
      var th = element('th'), link = element('a', '', paper.name);
      th.scope = 'col';
      link.href = root + 'papers/' + paper.id + '.html';
      th.append(link, ' ', element('span', 'quiet', 'place ' + paper.rank + (paper.within ? '' : ', out of reach') + ' · ' + paper.score[0].toFixed(2)), range(paper.score[0], paper.score[1], paper.score[2]));
      return th;
    });
  }

  function factCells(papers, fact) {
    return papers.map(function (paper) {
      var td = element('td'), values = paper.facts[fact] || [];
      values.forEach(function (value) { td.append(element('p', '', value)); });
      if (!values.length) td.append(element('span', 'unknown', 'unknown'));
      return td;
    });
  }

  // Best is who is nowhere behind and ahead of some other, whatever the unknown values are.
  function best(all, at) {
    var least = all[at][1];
    return all.every(function (other, i) { return i === at || other[2] <= least; }) && all.some(function (other) { return other[2] < least; });
  }

  function criterionCells(papers, criterion) {
    var all = papers.map(function (paper) { return paper.says[criterion]; });
    return all.map(function (said, at) {
      var td = element('td', best(all, at) ? 'best' : '');
      td.append(element('span', 'number', said[1] === said[2] ? said[1].toFixed(2) : 'unknown, ' + said[1].toFixed(2) + ' to ' + said[2].toFixed(2)));
      if (best(all, at)) td.append(' ', element('span', 'small', 'best'));
      td.append(range(said[0], said[1], said[2]), element('p', 'quiet', said[3]));
      return td;
    });
  }

  function duel(one, other) {
    var first = one.score[0] >= other.score[0], better = first ? one : other, worse = first ? other : one;
    var lead = better.score[0] - worse.score[0], wins = [], loses = [];
    Object.keys(better.says).forEach(function (criterion) {
      if (better.says[criterion][1] > worse.says[criterion][2]) wins.push(criterion);
      else if (better.says[criterion][2] < worse.says[criterion][1]) loses.push(criterion);
    });
    var li = element('li');
    if (lead < MARGIN) li.append(element('strong', '', better.name), ' and ', element('strong', '', worse.name), ' are too near to be an order (' + lead.toFixed(3) + ')');
    else li.append(element('strong', '', better.name), ' is ahead of ' + worse.name + ' by ' + lead.toFixed(3));
    li.append(': better by ' + (wins.join(', ') || 'nothing that is known') + (loses.length ? '; worse by ' + loses.join(', ') : '') + '.');
    return li;
  }

  function abstracts(papers) {
    if (!joined) return;
    var counts = {}, labels = {};
    papers.forEach(function (paper) { Object.keys(paper.labels).forEach(function (key) { counts[key] = (counts[key] || 0) + 1; labels[key] = labels[key] || paper.labels[key]; }); });
    var shared = Object.keys(counts).filter(function (key) { return counts[key] > 1; });
    var chips = document.getElementById('shared');
    chips.replaceChildren.apply(chips, shared.map(function (key) {
      var li = element('li'), chip = element('button', 'chip join', labels[key]);
      chip.type = 'button'; chip.dataset.key = key;
      li.append(chip);
      return li;
    }));
    if (!shared.length) chips.append(element('li', 'quiet', 'They name nothing in common.'));
    joined.dataset.columns = papers.length;
    joined.replaceChildren.apply(joined, papers.map(function (paper) {
      var column = element('article', 'column'), list = element('ol', 'sentences');
      paper.lines.forEach(function (line) {
        var li = element('li', 'r-' + line.role), number = element('a', 'n', 's' + line.n), p = element('p');
        number.href = root + 'papers/' + paper.id + '.html#s' + line.n;
        number.setAttribute('aria-label', paper.name + ', sentence ' + line.n);
        line.pieces.forEach(function (piece) {
          if (shared.indexOf(piece.key) < 0) { p.append(piece.text); return; }
          var mark = element('mark', 'shared', piece.text);
          mark.dataset.key = piece.key;
          p.append(mark);
        });
        li.append(number, p);
        list.append(li);
      });
      column.append(element('h3', '', paper.name), list);
      return column;
    }));
  }

  function show(papers) {
    var head = table.tHead.rows[0];
    head.replaceChildren.apply(head, [element('td')].concat(heads(papers)));
    Array.from(table.tBodies[0].rows).forEach(function (row) {
      var cells = row.dataset.fact ? factCells(papers, row.dataset.fact) : criterionCells(papers, row.dataset.criterion);
      row.replaceChildren.apply(row, [row.cells[0]].concat(cells));
    });
    var duels = [];
    papers.forEach(function (one, at) { papers.slice(at + 1).forEach(function (other) { duels.push(duel(one, other)); }); });
    var list = document.getElementById('duels');
    list.replaceChildren.apply(list, duels);
    abstracts(papers);
    document.querySelectorAll('#choose input').forEach(function (input, at) { input.value = papers[at] ? papers[at].id : ''; });
    var unchosen = document.getElementById('unchosen');
    if (unchosen) unchosen.remove();
    draw('');
  }

  // The lines between what neighbouring abstracts share; a key alone where one is pointed at.
  function draw(only) {
    if (!joined) return;
    var before = joined.querySelector('svg.ties');
    if (before) before.remove();
    var frame = joined.getBoundingClientRect();
    var columns = Array.from(joined.querySelectorAll('.column'));
    if (columns.length < 2 || columns[1].getBoundingClientRect().top > columns[0].getBoundingClientRect().bottom) return;
    var svg = drawing('svg', { 'class': 'ties', width: frame.width, height: frame.height, 'aria-hidden': 'true' });
    columns.slice(1).forEach(function (right, at) {
      columns[at].querySelectorAll('.shared').forEach(function (from) {
        right.querySelectorAll('.shared').forEach(function (to) {
          if (from.dataset.key !== to.dataset.key || (only && from.dataset.key !== only)) return;
          var a = from.getBoundingClientRect(), b = to.getBoundingClientRect();
          var x = a.right - frame.left, y = a.top + a.height / 2 - frame.top, u = b.left - frame.left, v = b.top + b.height / 2 - frame.top;
          var edge = columns[at].getBoundingClientRect().right - frame.left, start = right.getBoundingClientRect().left - frame.left, middle = (edge + start) / 2;
          svg.append(drawing('path', { 'class': only ? 'tie lit' : 'tie', d: 'M' + x + ' ' + (y + a.height / 2) + 'L' + edge + ' ' + (y + a.height / 2) + 'C' + middle + ' ' + (y + a.height / 2) + ' ' + middle + ' ' + (v + b.height / 2) + ' ' + start + ' ' + (v + b.height / 2) + 'L' + u + ' ' + (v + b.height / 2) }));
        });
      });
    });
    joined.prepend(svg);
  }

  function light(key) {
    document.querySelectorAll('.shared, .join').forEach(function (each) { each.classList.toggle('lit', !!key && each.dataset.key === key); });
    draw(key);
  }

  ['pointerover', 'focusin'].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var over = event.target.closest('.join, .shared');
      if (over) light(over.dataset.key);
    });
  });
  ['pointerout', 'focusout'].forEach(function (kind) {
    document.addEventListener(kind, function (event) { if (event.target.closest('.join, .shared')) light(''); });
  });
  var pending = 0;
  window.addEventListener('resize', function () { cancelAnimationFrame(pending); pending = requestAnimationFrame(function () { draw(''); }); });
  draw('');

  if (html.dataset.live === 'yes') return;
  var wanted = ids(new URLSearchParams(location.search || location.hash.slice(1)).getAll('p'));
  if (wanted.length < 2) return;
  load(wanted, function (missing) {
    var all = window.winnowCompared || {};
    var papers = wanted.filter(function (id) { return all[id]; }).map(function (id) { return Object.assign({ id: id }, all[id]); });
    var told = document.getElementById('uncompared');
    told.hidden = !missing.length;
    told.textContent = 'There is no paper ' + missing.join(', ') + ' here.';
    if (papers.length > 1) show(papers);
  });
})();
