// What has changed since one looked here last: who leads, how many papers and briefs, the decision. The browser remembers.
(function () {
  'use strict';
  var box = document.getElementById('since');
  if (!box) return;
  var key = 'winnow-seen ' + (box.dataset.place || location.pathname);
  var names = {};
  var now = { papers: Number(box.dataset.papers), briefs: Number(box.dataset.briefs), pick: box.dataset.pick, first: [] };
  document.querySelectorAll('.ranks.short > li').forEach(function (li) {
    now.first.push([li.dataset.id, li.querySelector('.score').firstChild.textContent]);
    names[li.dataset.id] = li.querySelector('.head a').textContent;
  });

  function stored() {
    try { return JSON.parse(localStorage.getItem(key)) || {}; } catch (e) { return {}; }
  }

  function changes(before) {
    var told = [];
    function count(what, from, to) {
      if (from !== to) told.push((to > from ? to - from + ' more ' : from - to + ' fewer ') + what);
    }
    count('papers', before.papers, now.papers);
    count('briefs', before.briefs, now.briefs);
    if (before.pick !== now.pick) told.push(now.pick ? now.pick + ' picks the paper now' + (before.pick ? ', before it was ' + before.pick : '') : 'no paper is picked any more');
    var places = new Map(before.first.map(function (each, at) { return [each[0], at + 1]; }));
    now.first.forEach(function (each, at) {
      var was = places.get(each[0]);
      if (was === undefined) told.push((names[each[0]] || each[0]) + ' has come among the first five, at ' + (at + 1));
      else if (was !== at + 1) told.push((names[each[0]] || each[0]) + ' went from ' + was + ' to ' + (at + 1));
      else if (before.first[at][1] !== each[1]) told.push((names[each[0]] || each[0]) + ' scores ' + each[1] + ', before ' + before.first[at][1]);
    });
    return told;
  }

  function say(text) {
    var p = document.createElement('p');
    p.className = 'quiet';
    p.textContent = text;
    box.append(p);
  }

  var seen = stored();
  if (!seen.now || JSON.stringify(seen.now.state) !== JSON.stringify(now)) {
    seen = { before: seen.now || null, now: { state: now, at: new Date().toISOString() } };
    try { localStorage.setItem(key, JSON.stringify(seen)); } catch (e) { /* nothing is remembered then */ }
  }
  box.replaceChildren();
  if (!seen.before) { say('This browser sees it for the first time; from now on it tells what has changed since.'); return; }
  say('Since ' + new Date(seen.before.at).toLocaleString() + ':');
  var list = document.createElement('ul');
  changes(seen.before.state).forEach(function (text) {
    var li = document.createElement('li');
    li.textContent = text;
    list.append(li);
  });
  box.append(list);
})();
