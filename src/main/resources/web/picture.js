// A picture to move and to zoom: pointer, wheel, and + − 0 and the arrows on the keyboard.
(function () {
  'use strict';
  var frame = document.getElementById('picture');
  var svg = frame && frame.querySelector('svg');
  if (!svg) return;
  var whole = svg.getAttribute('viewBox').split(/\s+/).map(Number);
  var view = whole.slice();
  var held = null;
  svg.setAttribute('preserveAspectRatio', 'xMidYMid meet');

  function show() { svg.setAttribute('viewBox', view.join(' ')); }
  function scale() { return Math.max(view[2] / frame.clientWidth, view[3] / frame.clientHeight); }
  function zoom(by, x, y) {
    var width = Math.min(whole[2] * 2, Math.max(whole[2] / 20, view[2] * by));
    by = width / view[2];
    view = [x - (x - view[0]) * by, y - (y - view[1]) * by, width, view[3] * by];
    show();
  }
  function middle(by) { zoom(by, view[0] + view[2] / 2, view[1] + view[3] / 2); }

  frame.addEventListener('wheel', function (event) {
    event.preventDefault();
    var at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, at.x, at.y);
  }, { passive: false });
  // A press that does not move is a click on what is drawn there.
  var moved = false;
  frame.addEventListener('pointerdown', function (event) { held = [event.clientX, event.clientY]; moved = false; });
  frame.addEventListener('pointermove', function (event) {
    if (!held) return;
    if (!moved && Math.abs(event.clientX - held[0]) + Math.abs(event.clientY - held[1]) < 5) return;
    if (!moved) frame.setPointerCapture(event.pointerId);
    moved = true;
    view[0] -= (event.clientX - held[0]) * scale();
    view[1] -= (event.clientY - held[1]) * scale();
    held = [event.clientX, event.clientY];
    show();
  });
  frame.addEventListener('pointerup', function () { held = null; });
  frame.addEventListener('click', function (event) { if (moved) event.preventDefault(); }, true);
  frame.addEventListener('dragstart', function (event) { event.preventDefault(); });
  frame.addEventListener('keydown', function (event) {
    var step = view[2] / 10;
    var moves = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };
    if (moves[event.key]) { view[0] += moves[event.key][0]; view[1] += moves[event.key][1]; show(); }
    else if (event.key === '+' || event.key === '=') middle(1 / 1.25);
    else if (event.key === '-') middle(1.25);
    else if (event.key === '0') { view = whole.slice(); show(); }
    else return;
    event.preventDefault();
  });
})();
