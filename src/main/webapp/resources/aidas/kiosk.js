/* A tablet in a store: asks one customer after the other. What is answered lies in the tablet's own
   storage until the server has said that it has it; each answer has a key, so that sending it twice
   counts once. */
(function () {
  "use strict";
  const IDLE = 45000;
  const THANKS = 8000;
  const RETRY = 20000;
  const here = location.pathname;
  const QUEUE = "aidas-kiosk" + here;
  const REFUSED = QUEUE + "/refused";
  const CURRENT = QUEUE + "/current";
  const $ = (id) => document.getElementById(id);

  let content = null;
  let language = null;
  let current = null;
  let timer = null;
  let sending = false;

  function kept(key, otherwise) {
    try {
      return JSON.parse(localStorage.getItem(key)) || otherwise;
    } catch (broken) {
      return otherwise;
    }
  }

  function keep(key, value) {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  }

  function drawn() {
    const bits = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bits, (each) => each.toString(16).padStart(2, "0")).join("");
  }

  /* ---------- the queue ---------- */

  /* What was begun when the power went is an answer all the same. */
  function enqueue(answer) {
    keep(QUEUE, kept(QUEUE, []).concat([answer]));
    keep(CURRENT, null);
    flush();
  }

  function form(answer) {
    const fields = new URLSearchParams({
      key: answer.key,
      version: answer.version,
      language: answer.language,
      ago: Math.max(0, Math.round((Date.now() - answer.at) / 1000)),
      score: answer.score,
      comment: answer.comment,
      chips: answer.chips.join(","),
    });
    if (answer.company !== null) fields.set("company", answer.company);
    if (answer.begged !== null) fields.set("begged", answer.begged ? "yes" : "no");
    return fields;
  }

  async function flush() {
    if (sending) return;
    sending = true;
    try {
      let queue = kept(QUEUE, []);
      while (queue.length > 0) {
        const reply = await fetch(here + "/answers", { method: "POST", body: form(queue[0]) });
        if (reply.status === 422) keep(REFUSED, kept(REFUSED, []).concat([queue[0]]));
        else if (!reply.ok) break;
        /* by its key: another window of this tablet may have taken it off already */
        const sent = queue[0].key;
        queue = kept(QUEUE, []).filter((each) => each.key !== sent);
        keep(QUEUE, queue);
      }
    } catch (away) {
      /* tried again in a while */
    }
    sending = false;
    tell();
  }

  /* Small and quiet, for the staff: customers need not know. */
  function tell() {
    if (!content) return;
    const said = [];
    const waiting = kept(QUEUE, []).length;
    const refused = kept(REFUSED, []).length;
    if (waiting > 0) said.push(word("offline") + " " + waiting);
    if (refused > 0) said.push(word("refused") + " " + refused);
    $("state").textContent = said.join(" · ");
  }

  /* ---------- the page ---------- */

  function word(name) {
    return content.languages[language][name];
  }

  function show(section) {
    for (const each of ["ask", "tell", "end"]) $(each).hidden = each !== section;
    window.scrollTo(0, 0);
  }

  function later(what, wait) {
    clearTimeout(timer);
    timer = setTimeout(what, wait);
  }

  function steps(parent, scale, chosen, tapped) {
    parent.replaceChildren(...scale.map((step) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = step;
      button.setAttribute("aria-pressed", String(step === chosen));
      button.addEventListener("click", () => tapped(step));
      return button;
    }));
  }

  function chips(parent, side) {
    const own = word("chips").filter((chip) => chip.side === side);
    $(side + "-side").hidden = own.length === 0;
    parent.replaceChildren(...own.map((chip) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = chip.text;
      button.setAttribute("aria-pressed", String(current !== null && current.chips.includes(chip.code)));
      button.addEventListener("click", () => {
        const on = current.chips.includes(chip.code);
        current.chips = on ? current.chips.filter((code) => code !== chip.code) : current.chips.concat([chip.code]);
        button.setAttribute("aria-pressed", String(!on));
        touched();
      });
      return button;
    }));
  }

  function translate() {
    document.documentElement.lang = language;
    document.title = word("question");
    $("store").textContent = content.store;
    for (const id of ["question", "low", "high", "saved", "why", "person", "company", "words", "done", "back", "thanks", "begged", "yes", "no"]) {
      $(id).textContent = word(id);
    }
    $("languages").replaceChildren(...Object.keys(content.languages).map((code) => {
      const button = document.createElement("button");
      button.type = "button";
      button.lang = code;
      button.textContent = content.languages[code].own;
      if (code === language) button.setAttribute("aria-current", "true");
      button.addEventListener("click", () => {
        language = code;
        if (current) current.language = code;
        translate();
      });
      return button;
    }));
    steps($("scale"), content.scale, current ? current.score : null, tap);
    chips($("person-chips"), "person");
    chips($("company-chips"), "company");
    $("company-ask").hidden = !content.companyScale;
    if (content.companyScale) {
      $("company-question").textContent = word("companyQuestion");
      company();
    }
    tell();
  }

  function company() {
    steps($("company-scale"), content.companyScale, current ? current.company : null, (step) => {
      current.company = step;
      company();
      touched();
    });
  }

  /* One tap is an answer: it is kept at once, and goes off by itself if nobody says more. */
  function tap(score) {
    if (current) current.score = score;
    else {
      current = { key: drawn(), version: content.version, language, at: Date.now(), score, comment: "", company: null, chips: [], begged: null };
    }
    translate();
    show("tell");
    $("why").focus();
    touched();
  }

  function touched() {
    keep(CURRENT, current);
    later(finish, IDLE);
  }

  function finish() {
    current.comment = $("comment").value.trim();
    keep(CURRENT, current);
    show("end");
    $("thanks").focus();
    later(leave, THANKS);
  }

  function leave() {
    enqueue(current);
    begin();
  }

  function begin() {
    current = null;
    language = content.language;
    $("comment").value = "";
    clearTimeout(timer);
    translate();
    show("ask");
  }

  $("comment").addEventListener("input", () => {
    current.comment = $("comment").value.trim();
    touched();
  });
  $("done").addEventListener("click", finish);
  $("back").addEventListener("click", () => {
    show("ask");
    $("question").focus();
    later(finish, IDLE);
  });
  for (const id of ["yes", "no"]) {
    $(id).addEventListener("click", () => {
      current.begged = id === "yes";
      leave();
    });
  }

  async function load() {
    try {
      const reply = await fetch(here + "/content");
      if (reply.status === 404) return location.reload();
      if (reply.ok) {
        const fresh = await reply.json();
        const first = content === null;
        content = fresh;
        if (first) begin();
      }
    } catch (away) {
      /* the worker had nothing either: tried again in a while */
    }
  }

  async function work() {
    if (!("serviceWorker" in navigator)) return;
    await navigator.serviceWorker.register("/kiosk/worker.js");
    const ready = await navigator.serviceWorker.ready;
    const links = Array.from(document.querySelectorAll("link[href], script[src]"), (each) => each.href || each.src);
    ready.active.postMessage({ keep: [location.href, location.href + "/content"].concat(links) });
  }

  const begun = kept(CURRENT, null);
  if (begun) enqueue(begun);
  load();
  work().catch(() => {});
  addEventListener("online", flush);
  setInterval(() => {
    flush();
    if (!current) load();
  }, RETRY);
})();
