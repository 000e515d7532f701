// What check finds in a quick brief, beside the field, while one types.
(function () {
  'use strict';
  var form = document.getElementById('brief-form');
  if (!form || !window.fetch) return;
  var waiting = 0, asked = 0;

  function show(findings) {
    form.querySelectorAll('.found').forEach(function (box) {
      var all = findings[box.dataset.field] || [];
      box.replaceChildren.apply(box, all.map(function (each) {
        var p = document.createElement('p'), level = document.createElement('span'), advice = document.createElement('span');
        p.className = 'l-' + each[0];
        level.className = 'level'; level.textContent = each[0];
        advice.className = 'quiet'; advice.textContent = each[2];
        p.append(level, ' ' + each[1] + ' ', advice);
        return p;
      }));
    });
  }

  function check() {
    var body = new URLSearchParams(new FormData(form)), mine = ++asked;
    body.set('do', 'json');
    fetch(form.action, { method: 'POST', body: body }).then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (findings) { if (findings && mine === asked) show(findings); }).catch(function () {});
  }

  form.addEventListener('input', function () { clearTimeout(waiting); waiting = setTimeout(check, 250); });
})();
