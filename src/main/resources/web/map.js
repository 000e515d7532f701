// Below the map: the paper whose disc is under the pointer or has the focus, to open or to pick.
(function () {
  'use strict';
  var card = document.getElementById('map-card'), frame = document.getElementById('picture');
  if (!card || !frame) return;

  function tell(disc) {
    var id = disc.dataset.paper, link = disc.closest('a'), title = link.querySelector('title').textContent;
    var name = title.slice(0, title.indexOf(': ')), to = document.createElement('a');
    var label = document.createElement('label'), box = document.createElement('input');
    to.href = link.getAttribute('href');
    to.textContent = title;
    box.type = 'checkbox';
    box.name = 'p';
    box.value = id;
    box.dataset.name = name;
    box.checked = window.winnowTray.has(id);
    label.append(box, ' pick');
    card.replaceChildren(to, ' ', label);
    card.hidden = false;
  }

  function discOf(event) { var link = event.target.closest && event.target.closest('a'); return link && link.querySelector('[data-paper]'); }
  ['pointerover', 'focusin'].forEach(function (kind) {
    frame.addEventListener(kind, function (event) { var disc = discOf(event); if (disc) tell(disc); });
  });
  frame.addEventListener('keydown', function (event) {
    var disc = discOf(event), box = card.querySelector('input');
    if (!disc || event.key !== 'p' || !box) return;
    box.click();
    event.preventDefault();
  });
})();
