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
  var lows = within.map(function (paper) { return paper[5].map(function (said) { return said[3]; }); });
  var widths = within.map(function (paper) { return paper[5].map(function (said) { return said[4] - said[3]; }); });
  // The unknown values are numbered from 1: papers by their number, for each the criteria in order.
  var numbered = 0;
  var unknown = widths.map(function (row) {
    var open = [];
    row.forEach(function (width, at) { if (width > 0) open.push([at, ++numbered]); });
    return open;
  });
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

  // The j-th unknown value in the k-th weighting, from 0 to 1: the README's rule.
  var PRIME = 67108859;
  function drawn(k, j) {
    var x = (7919 * k + 104729 * j) % PRIME;
    for (var round = 0; round < 3; round++) x = (x * x + k + j) % PRIME;
    return (x + 0.5) / PRIME;
  }

  function scoreIn(paper, row, k) {
    var score = 0;
    for (var at = 0; at < row.length; at++) score += row[at] * lows[paper][at];
    unknown[paper].forEach(function (each) {
      if (row[each[0]] > 0) score += row[each[0]] * widths[paper][each[0]] * drawn(k, each[1]);
    });
    return score;
  }

  // Papers with the same score share a place in equal parts.
  function count(scores, first, front) {
    var sorted = Float64Array.from(scores).sort().reverse();
    var places = Math.min(FRONT, scores.length);
    if (!places) return;
    var top = sorted[0], last = sorted[places - 1], firsts = 0, above = 0, level = 0;
    scores.forEach(function (score) {
      firsts += score >= top - EQUAL ? 1 : 0;
      above += score > last + EQUAL ? 1 : 0;
      level += Math.abs(score - last) <= EQUAL ? 1 : 0;
    });
    scores.forEach(function (score, paper) {
      if (score >= last - EQUAL) front[paper] += score > last + EQUAL ? 1 : (places - above) / level;
      if (score >= top - EQUAL) first[paper] += 1 / firsts;
    });
  }

  // Papers of which the same is known have the mean of their shares.
  function level(counts) {
    var alike = new Map();
    within.forEach(function (_, paper) {
      var key = lows[paper].join() + ';' + widths[paper].join();
      if (!alike.has(key)) alike.set(key, []);
      alike.get(key).push(paper);
    });
    alike.forEach(function (papers) {
      var mean = papers.reduce(function (sum, paper) { return sum + counts[paper]; }, 0) / papers.length;
      papers.forEach(function (paper) { counts[paper] = mean; });
    });
  }

  function shares(numbers) {
    var free = [];
    numbers.forEach(function (number, at) { if (number !== 0) free.push(at); });
    var step = stepOf(free.length);
    var steps = free.map(function (_, j) { return Math.pow(step, j + 1); });
    var ranked = free.filter(function (at) { return numbers[at] !== null; }).sort(function (a, b) { return numbers[b] - numbers[a]; });
    var first = new Float64Array(within.length), front = new Float64Array(within.length);
    var row = new Float64Array(numbers.length), scores = new Float64Array(within.length);
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
      for (var paper = 0; paper < scores.length; paper++) scores[paper] = scoreIn(paper, row, k);
      count(scores, first, front);
    }
    level(first);
    level(front);
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
      line.append(element('span', 'criterion', order.criteria[at].id), ' ', element('span', 'number', said[3] === said[4] ? said[0].toFixed(2) : said[3].toFixed(2) + '–' + said[4].toFixed(2) + '?'), ' ' + said[1] + ' ', element('span', 'quiet', said[2]));
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
