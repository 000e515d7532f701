// The order under other weights: the same rule for the shares as the program's, weighting by weighting.
(function () {
  'use strict';
  var order = window.winnowOrder;
  var form = document.getElementById('weights');
  var list = document.getElementById('ranks');
  var root = document.documentElement.dataset.root;
  var FRONT = 5, EQUAL = 1e-12, SHOWN = 100;
  if (!order) return;
  var within = order.papers.filter(function (paper) { return paper[3]; });
  var beyond = order.papers.filter(function (paper) { return !paper[3]; });
  within.sort(function (a, b) { return a[1] - b[1]; });
  var values = within.map(function (paper) { return paper[5].map(function (said) { return said[0]; }); });
  var said = order.criteria.map(function (each) { return each.said; });
  var weights = order.criteria.map(function (each) { return each.weight; });

  function stepOf(dimensions) {
    var low = 0, high = 1;
    for (var at = 0; at < 100; at++) {
      var middle = (low + high) / 2;
      if (Math.pow(middle, dimensions + 1) + middle < 1) low = middle; else high = middle;
    }
    return low;
  }

  // Allowed weightings: a criterion with a greater number weighs no less than one with a smaller; null is free; 0 stays 0.
  function deal(row, ranked, numbers) {
    var sorted = ranked.map(function (at) { return row[at]; }).sort(function (a, b) { return b - a; });
    for (var from = 0; from < ranked.length;) {
      var to = from + 1;
      while (to < ranked.length && numbers[ranked[to]] === numbers[ranked[from]]) to++;
      var group = ranked.slice(from, to).sort(function (a, b) { return row[b] - row[a]; });
      var dealt = sorted.slice(from, to);
      group.forEach(function (at, place) { row[at] = dealt[place]; });
      from = to;
    }
  }

  function shares(numbers) {
    var free = [];
    numbers.forEach(function (number, at) { if (number !== 0) free.push(at); });
    var step = stepOf(free.length);
    var steps = free.map(function (_, j) { return Math.pow(step, j + 1); });
    var ranked = free.filter(function (at) { return numbers[at] !== null; }).sort(function (a, b) { return numbers[b] - numbers[a]; });
    var first = new Int32Array(values.length), front = new Int32Array(values.length);
    var row = new Float64Array(numbers.length), scores = new Float64Array(values.length), best = new Int32Array(Math.min(FRONT, values.length));
    for (var k = 1; k <= order.count; k++) {
      row.fill(0);
      var sum = 0;
      for (var j = 0; j < free.length; j++) {
        var turn = 0.5 + k * steps[j];
        row[free[j]] = -Math.log(Math.max(turn - Math.floor(turn), 2.2250738585072014e-308));
        sum += row[free[j]];
      }
      for (j = 0; j < free.length; j++) row[free[j]] /= sum;
      deal(row, ranked, numbers);
      best.fill(-1);
      for (var paper = 0; paper < values.length; paper++) {
        var score = 0;
        for (var at = 0; at < row.length; at++) score += row[at] * values[paper][at];
        scores[paper] = score;
        var held = paper;
        for (at = 0; at < best.length; at++) {
          if (best[at] < 0 || scores[held] > scores[best[at]] + EQUAL) {
            var out = best[at]; best[at] = held; held = out;
            if (held < 0) break;
          }
        }
      }
      if (best.length) first[best[0]]++;
      best.forEach(function (each) { if (each >= 0) front[each]++; });
    }
    return within.map(function (_, paper) { return [first[paper] / order.count, front[paper] / order.count]; });
  }

  function scoreOf(paper) {
    var sum = weights.reduce(function (a, b) { return a + b; }, 0);
    return sum === 0 ? 0 : paper[5].reduce(function (total, each, at) { return total + weights[at] * each[0] / sum; }, 0);
  }

  function element(name, kind, text) {
    var made = document.createElement(name);
    if (kind) made.className = kind;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function bars(share) {
    var space = 'http://www.w3.org/2000/svg';
    var svg = document.createElementNS(space, 'svg');
    svg.setAttribute('class', 'bars'); svg.setAttribute('viewBox', '0 0 100 10'); svg.setAttribute('preserveAspectRatio', 'none'); svg.setAttribute('aria-hidden', 'true');
    [['track', 100, 0, 10], ['five', 100 * share[1], 0, 10], ['first', 100 * share[0], 3, 4]].forEach(function (each) {
      var rect = document.createElementNS(space, 'rect');
      rect.setAttribute('class', each[0]); rect.setAttribute('width', each[1].toFixed(1)); rect.setAttribute('y', each[2]); rect.setAttribute('height', each[3]);
      svg.append(rect);
    });
    return svg;
  }

  function item(entry, rank, open) {
    var paper = entry.paper;
    var li = element('li', paper[3] ? 'within' : 'beyond');
    li.id = paper[0];
    var head = element('div', 'head');
    var link = element('a', '', paper[2]);
    link.href = root + 'papers/' + paper[0] + '.html';
    head.append(element('span', 'rank number', rank), ' ', link, ' ', element('span', 'score number', entry.score.toFixed(3)));
    li.append(head);
    if (paper[3]) {
      li.append(bars(entry.share), element('p', 'quiet share', 'first in ' + (100 * entry.share[0]).toFixed(0) + ' %, among five in ' + (100 * entry.share[1]).toFixed(0) + ' %'));
    } else {
      li.append(element('p', 'quiet', 'out of reach: ' + paper[4]));
    }
    var why = element('details');
    why.open = open;
    var reasons = element('ul', 'reasons');
    paper[5].forEach(function (said, at) {
      var line = element('li');
      line.append(element('span', 'criterion', order.criteria[at].id), ' ', element('span', 'number', said[0].toFixed(2)), ' ' + said[1] + ' ', element('span', 'quiet', said[2]));
      reasons.append(line);
    });
    why.append(element('summary', '', 'why'), reasons);
    li.append(why);
    return li;
  }

  function draw() {
    var opened = new Set(Array.from(list.querySelectorAll('details[open]')).map(function (each) { return each.closest('li').id; }));
    var share = shares(said);
    var front = within.map(function (paper, at) { return { paper: paper, score: scoreOf(paper), share: share[at] }; })
      .sort(function (a, b) { return b.score.toFixed(6) - a.score.toFixed(6) || b.share[0] - a.share[0] || a.paper[1] - b.paper[1]; });
    var rest = beyond.map(function (paper) { return { paper: paper, score: scoreOf(paper), share: [0, 0] }; })
      .sort(function (a, b) { return b.score - a.score || a.paper[1] - b.paper[1]; });
    list.replaceChildren.apply(list, front.concat(rest).slice(0, SHOWN).map(function (entry, at) { return item(entry, at + 1, opened.has(entry.paper[0])); }));
    document.getElementById('sure').textContent = front.length
      ? front[0].paper[2] + ' is first, in ' + (100 * front[0].share[0]).toFixed(0) + ' % of the weightings that keep this order of weights.' : '';
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
