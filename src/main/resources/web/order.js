// The order under other weights: scores, places, ties, what to find out and the headline at once, the shares as they are counted.
(function () {
  'use strict';
  var order = window.winnowOrder;
  var form = document.getElementById('weights');
  var list = document.getElementById('ranks');
  var root = document.documentElement.dataset.root;
  var SHOWN = 100;
  // So many rows are drawn while a weight moves; the others follow with the shares.
  var AT_ONCE = 20;
  if (!order) return;
  var rule = window.winnowShares(order), within = rule.within, shares = rule.of;
  var beyond = order.papers.filter(function (paper) { return !paper[3]; });
  var said = order.criteria.map(function (each) { return each.said; });
  var weights = order.criteria.map(function (each) { return each.weight; });

  function entryOf(paper, share) {
    var score = scoreOf(paper);
    return { paper: paper, score: score, rounded: Math.round(score[0] * 1e6), share: share };
  }

  // The score, and the least and the most that it can be.
  function scoreOf(paper) {
    var sum = 0, middle = 0, low = 0, high = 0;
    for (var at = 0; at < weights.length; at++) {
      var said = paper[5][at], weight = weights[at];
      sum += weight; middle += weight * said[0]; low += weight * said[3]; high += weight * said[4];
    }
    return sum === 0 ? [0, 0, 0] : [middle / sum, low / sum, high / sum];
  }

  // The smallest change of one weight that puts another first; README and the program tell the rule.
  function overthrow(front) {
    var least = null, most = Math.max.apply(null, [10].concat(weights)), winner = front[0].paper;
    front.slice(1).forEach(function (rival) {
      var differences = winner[5].map(function (each, at) { return each[0] - rival.paper[5][at][0]; });
      var lead = differences.reduce(function (sum, each, at) { return sum + weights[at] * each; }, 0);
      differences.forEach(function (ahead, at) {
        if (Math.abs(ahead) < 1e-9) return;
        var to = weights[at] - lead / ahead;
        if (to < 0 || to > most || (to < 1e-9 && ahead > 0)) return;
        if (!least || Math.abs(to - weights[at]) < Math.abs(least.to - least.from) - 1e-9) least = { at: at, from: weights[at], to: to, rival: rival.paper };
      });
    });
    return least;
  }

  function percent(share) { return (100 * share).toFixed(0) + ' %'; }

  function headline(front) {
    if (!front.length) return 'No paper is within reach.';
    var first = front[0], same = front.filter(function (each) { return each.place === first.place; }).length;
    if (same > 1) return same + ' papers are equal at the top, each first in ' + percent(first.share[0]) + ' of the weightings.';
    var change = overthrow(front);
    return first.paper[2] + ' is first, in ' + percent(first.share[0]) + ' of the weightings that keep this order of weights.'
      + (change ? ' It stays first until the weight of ' + order.criteria[change.at].id + (change.to < change.from ? ' falls below ' : ' rises above ') + change.to.toFixed(2) + '; then it is ' + change.rival[2] + '.'
        : ' No change of one weight alone puts another first.');
  }

  // What is unknown and could change who is first, greatest gain first.
  function asks(front) {
    var sum = weights.reduce(function (a, b) { return a + b; }, 0), all = [];
    if (front.length < 2 || !sum) return all;
    front.forEach(function (entry, at) {
      var best = front[at ? 0 : 1].score[0];
      entry.paper[5].forEach(function (said, criterion) {
        var weight = weights[criterion] / sum, width = said[4] - said[3];
        if (!width || !weight) return;
        var turn = Math.max(said[3], Math.min(said[4], said[0] + (best - entry.score[0]) / weight));
        var length = at ? said[4] - turn : turn - said[3];
        if (length > 1e-12) all.push({ entry: entry, criterion: criterion, changes: length / width, gain: weight * length * length / (2 * width) });
      });
    });
    return all.sort(function (a, b) { return b.gain - a.gain || b.changes - a.changes; });
  }

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

  function range(score) {
    var svg = drawing('svg', { 'class': 'range', viewBox: '0 0 500 16', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
    var from = (500 * score[1]).toFixed(1), to = (500 * score[2]).toFixed(1), middle = (500 * score[0]).toFixed(1);
    svg.append(drawing('rect', { 'class': 'track', y: 4, width: 500, height: 8 }), drawing('rect', { 'class': 'sure', y: 4, width: from, height: 8 }));
    if (score[2] - score[1] > 0.0005) {
      svg.append(drawing('rect', { 'class': 'open', x: from, y: 4, width: (500 * (score[2] - score[1])).toFixed(1), height: 8, fill: 'url(#unknown)' }),
        drawing('path', { 'class': 'whisker', d: 'M' + from + ' 1v14M' + to + ' 1v14M' + from + ' 8H' + to }));
    }
    svg.append(drawing('path', { 'class': 'middle', d: 'M' + middle + ' 0v16' }));
    return svg;
  }

  function reasons(paper) {
    var list = element('ul', 'reasons');
    paper[5].forEach(function (said, at) {
      var line = element('li');
      line.append(element('span', 'criterion', order.criteria[at].id), ' ', element('span', 'number', said[3] === said[4] ? said[0].toFixed(2) : 'unknown, ' + said[3].toFixed(2) + ' to ' + said[4].toFixed(2)), ' ' + said[1] + ' ', element('span', 'quiet', said[2]));
      list.append(line);
    });
    return list;
  }

  function item(entry, open) {
    var paper = entry.paper;
    var li = element('li', (paper[3] ? 'within ' : 'beyond ') + entry.look);
    li.id = paper[0];
    if (entry.tie) li.append(element('p', 'tie-words', entry.tie));
    var head = element('div', 'head');
    var link = element('a', '', paper[2]);
    link.href = root + 'papers/' + paper[0] + '.html';
    var score = element('span', 'score number', entry.score[0].toFixed(3));
    if (entry.score[2] - entry.score[1] > 0.0005) score.append(element('span', 'quiet span', ' ' + entry.score[1].toFixed(2) + '–' + entry.score[2].toFixed(2)));
    head.append(element('span', 'rank number', entry.place), ' ', link, ' ', element('span', 'quiet need', paper[6]), ' ', score);
    var ways = element('div', 'ways'), tick = element('label', 'tick'), pick = element('input');
    pick.type = 'checkbox'; pick.name = 'p'; pick.value = paper[0]; pick.dataset.name = paper[2]; pick.checked = window.winnowTray.has(paper[0]);
    tick.append(pick, ' pick');
    ways.append(tick, ' ', element('span', 'quiet share', paper[3] ? 'first in ' + percent(entry.share[0]) + ', among five in ' + percent(entry.share[1]) : 'out of reach: ' + paper[4]));
    li.append(head, range(entry.score), ways);
    var why = element('details');
    why.append(element('summary', '', 'why'));
    why.addEventListener('toggle', function () { if (why.open && why.children.length < 2) why.append(reasons(paper)); });
    why.open = open;
    ways.append(' ', why);
    return li;
  }

  // Places, equal ones with their sign, and runs of papers too near to be an order.
  function placed(front) {
    front.forEach(function (entry, at) {
      var before = front[at - 1];
      entry.alike = before && before.rounded === entry.rounded && Math.abs(before.share[0] - entry.share[0]) < 1e-12;
      entry.rank = entry.alike ? before.rank : at + 1;
      entry.look = entry.tie = '';
    });
    front.forEach(function (entry, at) {
      entry.place = entry.rank + (entry.alike || (front[at + 1] && front[at + 1].alike) ? '=' : '');
    });
    for (var from = 0; from < front.length;) {
      var to = from + 1, best = front[from].score[0];
      while (to < front.length && best - front[to].score[0] < order.margin) to++;
      if (to - from > 1) {
        var margin = best - front[to - 1].score[0];
        for (var at = from; at < to; at++) front[at].look = 'tied' + (at === from ? ' tie-first' : '') + (at === to - 1 ? ' tie-last' : '');
        front[from].tie = margin < 5e-7 ? to - from + ' papers are equal' : to - from + ' papers within ' + margin.toFixed(3) + ': too near to be an order';
      }
      from = to;
    }
  }

  function showAsks(front) {
    var box = document.getElementById('asks'), all = asks(front).slice(0, 8);
    if (!all.length) { box.replaceChildren(element('p', 'quiet', 'Nothing unknown would put another paper first.')); return; }
    var made = element('ol', 'asks');
    all.forEach(function (ask) {
      var paper = ask.entry.paper, id = order.criteria[ask.criterion].id, told = order.asks[id] || [paper[5][ask.criterion][1], ''];
      var li = element('li'), strong = element('strong'), link = element('a', '', paper[2]);
      link.href = root + 'papers/' + paper[0] + '.html#facts';
      strong.append(link);
      li.append(strong, ': ' + told[0] + ' ', element('span', 'quiet', 'It puts another paper first in ' + percent(ask.changes) + ' of the cases.' + (told[1] ? ' How: ' + told[1].replace('\0', paper[0]) : '')));
      made.append(li);
    });
    box.replaceChildren(made);
  }

  var stop = function () {}, latest = within.map(function () { return [0, 0]; });
  function draw() {
    stop();
    list.classList.add('stale');
    show(AT_ONCE);
    stop = shares(said, function (share) { latest = share; show(SHOWN); list.classList.remove('stale'); });
  }

  function show(most) {
    var opened = new Set(Array.from(list.querySelectorAll('details[open]')).map(function (each) { return each.closest('li').id; }));
    var front = within.map(function (paper, at) { return entryOf(paper, latest[at]); })
      .sort(function (a, b) { return b.rounded - a.rounded || b.share[0] - a.share[0] || a.paper[1] - b.paper[1]; });
    var rest = beyond.map(function (paper) { return entryOf(paper, [0, 0]); })
      .sort(function (a, b) { return b.score[0] - a.score[0] || a.paper[1] - b.paper[1]; });
    placed(front);
    rest.forEach(function (entry, at) { entry.place = front.length + at + 1; entry.look = entry.tie = ''; });
    var rows = front.concat(rest).slice(0, most).map(function (entry) { return item(entry, opened.has(entry.paper[0])); });
    if (most < SHOWN) rows.forEach(function (row, at) { if (list.children[at]) list.children[at].replaceWith(row); });
    else list.replaceChildren.apply(list, rows);
    showAsks(front);
    document.getElementById('sure').textContent = headline(front);
    var three = front.slice(0, 3).map(function (entry) { return 'p=' + encodeURIComponent(entry.paper[0]); });
    document.getElementById('compare-first').href = root + 'compare.html?' + three.join('&');
    var decide = document.getElementById('decide-first');
    if (decide && front.length) decide.href = root + 'decide.html?paper=' + encodeURIComponent(front[0].paper[0]);
  }

  var pending = 0;
  function later() { cancelAnimationFrame(pending); pending = requestAnimationFrame(draw); }

  function slide(event) {
    var at = order.criteria.findIndex(function (each) { return each.id === event.target.name; });
    if (at < 0) return;
    weights[at] = said[at] = Number(event.target.value);
    document.getElementById('o-' + event.target.name).textContent = weights[at].toFixed(2);
    remember();
    later();
  }

  function remember() {
    var state = new URLSearchParams();
    order.criteria.forEach(function (each, at) { if (weights[at] !== each.weight) state.set(each.id, weights[at].toFixed(2)); });
    var query = state.toString();
    try { history.replaceState(null, '', location.pathname + (query ? '?' + query : '')); } catch (e) { location.hash = query; }
  }

  // The folded boxes are open where there is room beside the list.
  if (window.matchMedia('(min-width: 60.01rem)').matches) document.querySelectorAll('.fold').forEach(function (each) { each.open = true; });
  form.querySelectorAll('input, button').forEach(function (each) { each.disabled = false; });
  form.addEventListener('input', slide);
  form.addEventListener('reset', function () {
    order.criteria.forEach(function (each, at) {
      weights[at] = each.weight; said[at] = each.said;
      document.getElementById('o-' + each.id).textContent = each.weight.toFixed(2);
    });
    remember();
    later();
  });
  var state = new URLSearchParams(location.search || location.hash.slice(1));
  var moved = false;
  order.criteria.forEach(function (each, at) {
    if (!state.has(each.id)) return;
    var slider = document.getElementById('w-' + each.id);
    var value = Math.min(Number(slider.max), Math.max(0, Number(state.get(each.id)) || 0));
    weights[at] = said[at] = value; moved = true;
    slider.value = value;
    document.getElementById('o-' + each.id).textContent = value.toFixed(2);
  });
  if (moved) draw();
})();
