/* A store's screen: asks for its content every minute, shows one quote after the other, and keeps
   what it has while the network is away. The preview behind the login is the same page; it keeps
   nothing. */
(function () {
  "use strict";
  const MINUTE = 60000;
  const DAY = 24 * 60 * MINUTE;
  const FIRST_WAIT = 5000;
  const QUOTE = 20000;
  const KEY = "aidas-screen";
  const here = location.pathname;
  const onWall = here.startsWith("/tv/");
  const worker = onWall && "serviceWorker" in navigator ? navigator.serviceWorker : null;
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const $ = (id) => document.getElementById(id);

  let tag = null;
  let at = null;
  let content = null;
  let failures = 0;
  let timer = null;
  let asking = false;
  let quote = 0;

  function kept() {
    try {
      const it = JSON.parse(localStorage.getItem(KEY));
      return onWall && it && it.here === here && Date.now() - it.at < DAY ? it : null;
    } catch (broken) {
      return null;
    }
  }

  function keep() {
    if (!onWall) return;
    try {
      localStorage.setItem(KEY, JSON.stringify({ here, at, tag, content }));
    } catch (full) {
      /* then it is not kept; the screen works all the same */
    }
  }

  function forget() {
    content = null;
    tag = null;
    try {
      if (onWall) localStorage.removeItem(KEY);
    } catch (none) {
      /* nothing was kept */
    }
  }

  function say(id, words) {
    const element = $(id);
    element.textContent = words || "";
    element.hidden = !words;
  }

  function make(name, className, words) {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (words) element.textContent = words;
    return element;
  }

  function show() {
    document.documentElement.lang = content.language;
    document.title = content.store;
    say("store", content.store);
    say("city", content.city);
    say("praise-heading", content.praiseHeading);
    say("actions-heading", content.actionsHeading);
    showGoal(content.goal);
    showQuotes();
    $("screen").hidden = false;
    fit();
  }

  function showGoal(goal) {
    $("goal").hidden = !goal;
    if (!goal) return;
    say("goal-heading", content.goalHeading);
    say("goal-what", goal.what);
    say("goal-figure", goal.figure);
    say("goal-target", goal.target);
    say("goal-likely", goal.likely);
    say("goal-verdict", goal.verdict);
    say("goal-period", goal.period);
    $("goal-verdict").classList.toggle("reached", goal.reached);
    const bar = $("goal-bar");
    bar.classList.toggle("gone", !goal.bar);
    if (!goal.bar) return;
    const band = bar.querySelector(".band");
    band.setAttribute("x", goal.bar.low + "%");
    band.setAttribute("width", goal.bar.high - goal.bar.low + "%");
    bar.querySelector(".dot").setAttribute("cx", goal.bar.at + "%");
    const tick = bar.querySelector(".tick");
    tick.setAttribute("x1", goal.bar.goal + "%");
    tick.setAttribute("x2", goal.bar.goal + "%");
  }

  function showQuotes() {
    const list = $("quotes");
    list.replaceChildren(...content.praise.map((praise) => {
      const figure = make("figure", "said");
      const words = make("blockquote", praise.words.length > 180 ? "long" : "", praise.words);
      if (praise.language) words.lang = praise.language;
      const caption = make("figcaption", "", praise.when);
      if (praise.served) caption.append(make("span", "served", praise.served));
      figure.append(words, caption);
      return figure;
    }));
    say("no-praise", content.praise.length ? "" : content.noPraise);
    turn(0);
  }

  /* On a wall one quote stands alone; on a phone all stand below each other (screen.css). */
  function turn(step) {
    const all = [...$("quotes").children];
    if (!all.length) return;
    quote = (quote + step) % all.length;
    all.forEach((figure, i) => figure.classList.toggle("now", i === quote));
  }

  function showActions() {
    $("action-list").replaceChildren(...content.actions.map((action) => {
      const item = make("li", action.done ? "done" : "");
      item.append(make("span", "words", action.words), make("span", "when", action.when));
      return item;
    }));
    say("no-actions", content.actions.length ? "" : content.noActions);
  }

  /* On a wall nothing scrolls: of long actions those that are due later are left out whole. */
  function fit() {
    if (!content) return;
    showActions();
    const box = $("actions");
    const list = $("action-list");
    while (box.scrollHeight > box.clientHeight + 1 && list.children.length > 1) {
      const open = list.querySelectorAll("li:not(.done)");
      (open.length > 1 ? open[open.length - 1] : list.lastElementChild).remove();
    }
  }

  function off() {
    forget();
    clearTimeout(timer);
    timer = null;
    const main = make("main", "off");
    main.append(make("h1", "", document.body.dataset.off));
    document.body.replaceChildren(main);
    document.title = document.body.dataset.off;
    const own = worker && worker.controller;
    if (own) own.postMessage({ forget: true });
    clearInterval(turning);
    removeEventListener("online", ask);
    removeEventListener("offline", ask);
  }

  function away() {
    if (content && Date.now() - at >= DAY) {
      forget();
      $("screen").hidden = true;
    }
    const words = content ? content.stale : document.body.dataset.alone;
    const time = new Date(at || 0).toLocaleTimeString(document.documentElement.lang,
      { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    say("notice", words.replace("{time}", time));
  }

  async function ask() {
    if (asking) return;
    asking = true;
    clearTimeout(timer);
    try {
      const headers = tag ? { "If-None-Match": tag } : {};
      const answer = await fetch(here + "/content", { headers, cache: "no-store", credentials: onWall ? "omit" : "same-origin" });
      if (answer.status === 404) {
        off();
        return;
      }
      if (answer.status === 200) {
        const fresh = await answer.json();
        content = fresh;
        tag = answer.headers.get("ETag");
        show();
      } else if (answer.status !== 304) {
        throw new Error("answered " + answer.status);
      }
      at = Date.now();
      failures = 0;
      keep();
      say("notice", "");
    } catch (lost) {
      failures += 1;
      away();
    } finally {
      asking = false;
    }
    timer = setTimeout(ask, failures ? Math.min(FIRST_WAIT * 2 ** (failures - 1), 5 * MINUTE) : MINUTE);
  }

  async function settle() {
    await worker.register("/tv/worker.js", { scope: "/tv/" });
    const ready = await worker.ready;
    const own = performance.getEntriesByType("resource").map((entry) => entry.name)
      .filter((name) => name.startsWith(location.origin) && name.includes("v="));
    ready.active.postMessage({ keep: [location.origin + here, ...own] });
  }

  const last = kept();
  if (last) {
    ({ at, tag, content } = last);
    show();
  }
  const turning = setInterval(() => turn(1), calm.matches ? MINUTE : QUOTE);
  addEventListener("online", ask);
  addEventListener("offline", ask);
  addEventListener("resize", fit);
  document.fonts.ready.then(fit);
  ask();
  if (worker) document.fonts.ready.then(settle).catch(() => {});
})();
