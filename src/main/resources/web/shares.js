// How often a paper comes first, and among the first five, over the weightings that a team's words allow: the rule of
// the program's Acceptability and Weightings, weighting by weighting. A test holds the two to the same shares.
window.winnowShares = function (order) {
  'use strict';
  var FRONT = 5, EQUAL = 1e-12;
  var within = order.papers.filter(function (paper) { return paper[3]; });
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
  // What is drawn for an unknown value in a weighting does not depend on the weights; it is kept where it is little.
  var KEPT = 4e6;
  var draws = numbered && numbered * order.count <= KEPT ? new Float64Array(numbered * order.count) : null;

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
  function drawn(k, j) {
    var PRIME = 67108859;
    var x = (7919 * k + 104729 * j) % PRIME;
    for (var round = 0; round < 3; round++) x = (x * x + k + j) % PRIME;
    return (x + 0.5) / PRIME;
  }

  function kept(k, j) {
    if (!draws) return drawn(k, j);
    var at = (k - 1) * numbered + j - 1;
    return draws[at] || (draws[at] = drawn(k, j));
  }

  function scoreIn(paper, row, k) {
    var score = 0, known = lows[paper], open = unknown[paper];
    for (var at = 0; at < row.length; at++) score += row[at] * known[at];
    for (var each = 0; each < open.length; each++) {
      var criterion = open[each][0], number = open[each][1];
      if (row[criterion] > 0) score += row[criterion] * widths[paper][criterion] * kept(k, number);
    }
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

  // Counts weighting by weighting, so long as nobody waits; the numbers say only which criterion counts more.
  var counted = new Map();
  function shares(numbers, then) {
    var key = JSON.stringify(numbers.map(function (number) { return number === null ? null : numbers.filter(function (other) { return other !== null && other < number; }).length + (number === 0 ? -1 : 0); }));
    if (counted.has(key)) { then(counted.get(key)); return function () {}; }
    var free = [], stopped = false;
    numbers.forEach(function (number, at) { if (number !== 0) free.push(at); });
    var step = stepOf(free.length);
    var steps = free.map(function (_, j) { return Math.pow(step, j + 1); });
    var ranked = free.filter(function (at) { return numbers[at] !== null; }).sort(function (a, b) { return numbers[b] - numbers[a]; });
    var first = new Float64Array(within.length), front = new Float64Array(within.length);
    var row = new Float64Array(numbers.length), scores = new Float64Array(within.length);
    var k = 1, mine = numbers.slice();
    function some() {
      if (stopped) return;
      for (var until = performance.now() + 25; k <= order.count && (k % 16 || performance.now() < until); k++) {
        row.fill(0);
        var sum = 0;
        for (var j = 0; j < free.length; j++) {
          var turn = 0.5 + k * steps[j];
          row[free[j]] = -Math.log(Math.max(turn - Math.floor(turn), 2.2250738585072014e-308));
          sum += row[free[j]];
        }
        for (j = 0; j < free.length; j++) row[free[j]] /= sum;
        deal(row, ranked, mine);
        for (var paper = 0; paper < scores.length; paper++) scores[paper] = scoreIn(paper, row, k);
        count(scores, first, front);
      }
      if (k <= order.count) { setTimeout(some); return; }
      level(first);
      level(front);
      counted.set(key, within.map(function (_, paper) { return [first[paper] / order.count, front[paper] / order.count]; }));
      then(counted.get(key));
    }
    setTimeout(some);
    return function () { stopped = true; };
  }

  return { within: within, of: shares };
};
