// The staff face works without this file; it only makes it quicker. One listener, no library.
"use strict";
(() => {
  const typing = (at) => at.closest("input, textarea, select, [contenteditable]");
  const shown = (el) => el.offsetParent !== null;

  // A key that stands on a link, a button or a search box. Letters count only outside fields and while nothing is being
  // composed, by their place on the keyboard: Telex and VNI eat what they would produce.
  const folded = (el) => el.closest("details.rest:not([open])");
  const keyed = (code) => [...document.querySelectorAll('[data-key="' + code + '"]')].find((el) => shown(el) || folded(el));

  function press(el) {
    if (el.matches("input")) { el.focus(); el.select(); }
    else if (el.hasAttribute("data-focus") && document.activeElement !== el) { el.focus(); }
    else { el.click(); }
  }

  const rows = () => [...document.querySelectorAll("[data-rows] tbody tr, ul[data-rows] > li")];
  let cursor = -1;
  function move(by) {
    const all = rows();
    if (!all.length) { return; }
    cursor = Math.max(0, Math.min(all.length - 1, cursor + by));
    all.forEach((row, at) => row.classList.toggle("cursor", at === cursor));
    const link = all[cursor].querySelector("a");
    all[cursor].scrollIntoView({ block: "nearest" });
    if (link) { link.focus({ preventScroll: true }); } else if (document.activeElement) { document.activeElement.blur(); }
  }

  const steps = { KeyJ: 1, ArrowDown: 1, KeyK: -1, ArrowUp: -1 };
  function help() {
    const box = document.getElementById("keys");
    if (box && box.showModal && !box.open) { box.showModal(); return true; }
    return false;
  }

  document.addEventListener("keydown", (e) => {
    if (e.isComposing || e.keyCode === 229 || e.ctrlKey || e.metaKey || e.altKey || e.repeat && !steps[e.code]) { return; }
    if (document.querySelector("dialog[open]")) { return; }
    const anywhere = /^F\d+$/.test(e.code) || e.code === "Escape" && !typing(e.target);
    if (!anywhere && typing(e.target)) { return; }
    if (e.shiftKey && e.key !== "?") { return; }
    if (e.key === "?") { if (help()) { e.preventDefault(); } return; }
    if (steps[e.code] && rows().length) { e.preventDefault(); move(steps[e.code]); return; }
    const el = keyed(e.code);
    if (el) { e.preventDefault(); press(el); }
  });

  // Coming back from a case, the cursor stands on its row.
  const back = rows().findIndex((row) => "#" + row.id === location.hash || row.querySelector("[aria-current]"));
  if (back >= 0 && (location.hash === "#mail" || document.querySelector("[autofocus]"))) { cursor = back; } else if (back >= 0) { cursor = back - 1; move(1); }

  // What else can be done with a case stands beside the first button where there is room, and is unfolded where not.
  const rest = document.querySelector("details.rest");
  if (rest) {
    const room = matchMedia("(min-width: 1000px)");
    const fit = () => { rest.open = room.matches; };
    fit();
    room.addEventListener("change", fit);
    document.addEventListener("click", (e) => { if (!room.matches && !rest.contains(e.target)) { rest.open = false; } });
  }

  // One post per press: a second click while the first is under way does nothing.
  document.addEventListener("submit", (e) => {
    if (e.target.dataset.sent) { e.preventDefault(); return; }
    if (e.target.method === "post") { e.target.dataset.sent = "yes"; }
  });
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((f) => delete f.dataset.sent));

  // The call sheet: kept on the server a moment after the last key; the box that is being typed into is never touched.
  const sheet = document.querySelector("form[data-draft]");
  if (sheet) {
    const mark = document.getElementById("saved");
    let timer = 0, under = false, again = false;
    const keep = async () => {
      timer = 0;
      if (under) { again = true; return; }
      under = true;
      try {
        const answer = await fetch(sheet.dataset.draft, { method: "POST", body: new URLSearchParams(new FormData(sheet)), redirect: "error" });
        mark.textContent = await answer.text();
        mark.parentElement.classList.toggle("bad", !answer.ok);
      } catch (lost) {
        mark.textContent = mark.dataset.lost || "";
        mark.parentElement.classList.add("bad");
        again = true;
      }
      under = false;
      if (again) { again = false; timer = timer || setTimeout(keep, 4000); }
    };
    const soon = () => { timer = timer || setTimeout(keep, 2000); };
    sheet.addEventListener("input", soon);
    sheet.addEventListener("change", soon);
    sheet.addEventListener("submit", () => { clearTimeout(timer); timer = -1; });
  }

  // Covering parts of a picture: the fields say what is covered, a drag over the picture only fills them in.
  document.querySelectorAll("[data-patches]").forEach((pad) => {
    const box = pad.closest("details"), picture = pad.querySelector("img"), over = pad.querySelector("svg");
    const list = box.querySelector(".patches"), all = () => [...list.children];
    const sides = (row) => [...row.querySelectorAll("input:not([name=page])")];
    const page = (row) => row.querySelector("[name=page]");
    // Of a file with pages one is shown: which one says the address of what has been loaded, not what was asked for.
    const turn = box.querySelector("[data-page]");
    let ready = !turn;
    const shown = () => (ready && turn ? Number(new URL(picture.currentSrc || picture.src).searchParams.get("page")) : 0);
    const here = (row) => !turn || Number(page(row).value) === shown();
    function show(number) {
      if (!(number >= 1)) { return; }
      turn.value = number;
      if (number !== shown()) { from = null; ready = false; picture.loading = "eager"; picture.src = turn.dataset.page + number; draw(); }
    }
    const placed = (row) => { if (turn && shown() && !page(row).value.trim()) { page(row).value = shown(); } };
    const read = (row) => sides(row).map((side) => (/^\d+$/.test(side.value.trim()) ? Number(side.value) : NaN));
    const free = () => all().find((row) => sides(row).every((side) => !side.value.trim()));
    let from = null;
    function add() {
      const row = all()[0].cloneNode(true);
      empty(row);
      list.append(row);
      return row;
    }
    function empty(row) { row.querySelectorAll("input").forEach((field) => { field.value = ""; }); }
    function draw(dragged) {
      over.setAttribute("viewBox", "0 0 " + (picture.naturalWidth || 1) + " " + (picture.naturalHeight || 1));
      const shapes = all().filter(here).map(read).filter((four) => four.every((side) => side >= 0));
      over.replaceChildren(...(dragged ? [...shapes, dragged] : shapes).map(([x, y, width, height]) => {
        const shape = document.createElementNS("http://www.w3.org/2000/svg", "rect");
        Object.entries({ x, y, width, height }).forEach(([name, value]) => shape.setAttribute(name, value));
        return shape;
      }));
      box.querySelectorAll("[data-to]:not([data-to=''])").forEach((leaf) => leaf.setAttribute("aria-current", String(Number(leaf.dataset.to) === shown())));
      box.querySelector("[data-size]").textContent = ready && picture.naturalWidth ? (turn ? turn.closest("label").textContent.trim() + " " + shown() + " · " : "") + picture.naturalWidth + " × " + picture.naturalHeight + " px" : "";
    }
    const at = (e) => {
      const seen = picture.getBoundingClientRect();
      const within = (part, whole, most) => Math.round(Math.max(0, Math.min(1, part / whole)) * most);
      return [within(e.clientX - seen.left, seen.width, picture.naturalWidth), within(e.clientY - seen.top, seen.height, picture.naturalHeight)];
    };
    const between = ([a, b], [c, d]) => [Math.min(a, c), Math.min(b, d), Math.abs(a - c), Math.abs(b - d)];
    pad.addEventListener("pointerdown", (e) => {
      if (e.button || !ready || !picture.naturalWidth) { return; }
      from = at(e);
      pad.setPointerCapture(e.pointerId);
      e.preventDefault();
    });
    pad.addEventListener("pointermove", (e) => { if (from) { draw(between(from, at(e))); } });
    pad.addEventListener("pointerup", (e) => {
      const drawn = from && between(from, at(e));
      from = null;
      if (drawn && ready && drawn[2] > 3 && drawn[3] > 3) {
        const row = free() || add();
        sides(row).forEach((side, n) => { side.value = drawn[n]; });
        if (turn) { page(row).value = shown(); }
      }
      draw();
    });
    pad.addEventListener("pointercancel", () => { from = null; draw(); });
    picture.addEventListener("load", () => { ready = true; draw(); });
    picture.addEventListener("error", () => { if (turn) { draw(); box.querySelector("[data-size]").textContent = turn.dataset.gone; } });
    list.addEventListener("input", (e) => {
      const row = e.target.closest("[role=group]");
      if (e.target.name !== "page" && e.target.value.trim()) { placed(row); }
      draw();
    });
    if (turn) {
      turn.addEventListener("change", () => show(Number(turn.value)));
      turn.addEventListener("keydown", (e) => { if (e.key === "Enter") { e.preventDefault(); show(Number(turn.value)); } });
      list.addEventListener("change", (e) => { if (e.target.name === "page") { show(Number(e.target.value)); } });
    }
    box.addEventListener("click", (e) => {
      const clear = e.target.closest("[data-clear]");
      if (clear) { empty(clear.closest("[role=group]")); draw(); }
      if (e.target.closest("[data-more]")) {
        const row = free() || add();
        if (turn) { page(row).value = shown() || ""; }
        sides(row)[0].focus();
      }
      const to = e.target.closest("[data-to]");
      if (to) { e.preventDefault(); show(Number(to.dataset.to || turn.value)); }
      const by = e.target.closest("[data-turn]");
      if (by) { show(Number(turn.value) + Number(by.dataset.turn)); }
    });
    ready = ready || (picture.complete && picture.naturalWidth > 0);
    draw();
  });

  const live = document.querySelector("[data-since]");
  if (live) {
    const since = Date.parse(live.dataset.since);
    const tick = () => {
      const s = Math.max(0, Math.floor((Date.now() - since) / 1000));
      live.textContent = String(Math.floor(s / 60)).padStart(2, "0") + ":" + String(s % 60).padStart(2, "0");
    };
    tick();
    setInterval(tick, 1000);
  }
})();
