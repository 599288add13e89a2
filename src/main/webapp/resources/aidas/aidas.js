/* What the platform does not do by itself: Esc and a click elsewhere close what was opened,
   focus returns to where it came from, and a region that waits for the server says so. */
(function () {
  "use strict";

  /* Charts take colours and type from the page, and keep names out of the picture: a point tells
     only what the server wrote for it. */
  window.aidasChart = function () {
    const style = getComputedStyle(document.documentElement);
    const of = (name) => style.getPropertyValue(name).trim();
    const config = this.cfg.config;
    this.canvas.attr("aria-label", this.jq.closest("[data-says]").attr("data-says"));
    const looks = {
      others: { backgroundColor: of("--surface"), borderColor: of("--tier-2"), borderWidth: 2, pointRadius: 5 },
      own: { backgroundColor: of("--primary"), borderColor: of("--primary"), pointRadius: 7, pointHoverRadius: 8 },
      mean: { borderColor: of("--line-strong"), borderDash: [2, 4], borderWidth: 1.5 },
      alert: { borderColor: of("--ink-3"), borderWidth: 1.5 },
      points: { backgroundColor: of("--chart-2"), borderColor: of("--surface"), borderWidth: 1.5, pointRadius: 6 },
      fit: { borderColor: of("--chart-1"), borderWidth: 2.5 },
      edge: { borderWidth: 0 },
      band: { borderWidth: 0, fill: "-1", backgroundColor: of("--band") },
      alarm: { borderColor: of("--ink-3"), borderWidth: 1.5, borderDash: [8, 5] },
    };
    const seen = new Set();
    for (const set of config.data.datasets) {
      Object.assign(set, looks[set.role]);
      set.hidden = set.data.length === 0;
      set.twin = seen.has(set.role) || set.hidden || set.role === "edge";
      seen.add(set.role);
    }
    const font = { family: getComputedStyle(document.body).fontFamily, size: 14 };
    for (const axis of Object.values(config.options.scales)) {
      axis.grid = { color: of("--grid") };
      axis.ticks = { color: of("--ink-3"), font };
      Object.assign(axis.title, { color: of("--ink-2"), font });
    }
    config.options.plugins = {
      legend: { position: "bottom", onClick: null, labels: { color: of("--ink-2"), font, usePointStyle: true, boxHeight: 7,
        filter: (item, data) => !data.datasets[item.datasetIndex].twin } },
      tooltip: { filter: (item) => Boolean(item.raw.t), callbacks: { label: (item) => item.raw.t } },
    };
    for (const set of config.data.datasets) {
      set.pointStyle = set.role === "band" ? "rect" : set.showLine ? "line" : "circle";
    }
  };

  const open = () => document.querySelectorAll("details.closes[open]");

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const details of open()) {
      details.open = false;
      details.querySelector("summary").focus();
    }
  });
  document.addEventListener("click", (event) => {
    for (const details of open()) {
      if (!details.contains(event.target)) details.open = false;
    }
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) window.print();
  });

  /* Browsers let nobody copy without https; what cannot be done is not offered. Where one refuses
     all the same, the text is marked, so that a key copies it. */
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copy);
      try {
        await navigator.clipboard.writeText(text.textContent);
        button.textContent = button.dataset.copied;
      } catch (refused) {
        getSelection().selectAllChildren(text);
      }
    });
  }

  /* A wall that is open asks for itself when the server says that something is new, and puts what
     it does not show yet on top. Where no line holds, the link beside it stays. */
  const live = document.querySelector("[data-live]");
  const wall = document.getElementById("wall");
  if (live && wall && "WebSocket" in window) {
    const shown = (on) => {
      live.querySelector("[data-on]").hidden = !on;
      live.querySelector("[data-off]").hidden = on;
    };
    const look = async () => {
      const answer = await fetch(location.href, { credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const theirs = page.getElementById("wall");
      if (!answer.ok || !theirs) return shown(false);
      const there = new Set([...theirs.children].map((each) => each.dataset.id));
      const here = new Set([...wall.children].map((each) => each.dataset.id));
      /* From the oldest up: above one that still stands, what is not there any more is gone. */
      let stands = there.size === 0;
      for (const each of [...wall.children].reverse()) {
        if (there.has(each.dataset.id)) stands = true;
        else if (stands) each.remove();
      }
      const fresh = [...theirs.children].filter((each) => !here.has(each.dataset.id));
      if (fresh.length === 0) return;
      for (const each of fresh) each.classList.add("fresh");
      wall.prepend(...fresh.map((each) => document.adoptNode(each)));
      wall.parentElement.querySelectorAll(":scope > .empty").forEach((each) => each.remove());
      const status = live.querySelector("[role=status]");
      status.textContent = status.dataset.said;
    };
    const address = new URL(live.dataset.live, location.href);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    let waits = 0;
    const line = new WebSocket(address);
    line.addEventListener("open", () => shown(true));
    line.addEventListener("close", () => shown(false));
    line.addEventListener("message", () => {
      /* Not all at once: everybody who has the wall open hears of it in the same moment. */
      if (waits) return;
      waits = setTimeout(() => { waits = 0; look().catch(() => shown(false)); }, 100 + 900 * Math.random());
    });
  }

  /* A card dropped on a column presses its own button for that stage: dragging adds no way of its
     own, and where there is no button nothing can be dropped. */
  const kanban = document.querySelector(".kanban");
  if (kanban) {
    let dragged = null;
    const button = (column) => dragged && column && dragged.querySelector(`[data-to="${column.dataset.stage}"]`);
    const columnOf = (event) => event.target.closest("[data-stage]");
    for (const card of kanban.querySelectorAll(".idea-card")) {
      card.draggable = card.querySelector("[data-to]") !== null;
    }
    kanban.addEventListener("dragstart", (event) => { dragged = event.target.closest(".idea-card"); });
    kanban.addEventListener("dragend", () => {
      dragged = null;
      for (const column of kanban.querySelectorAll(".takes")) column.classList.remove("takes");
    });
    kanban.addEventListener("dragover", (event) => {
      const over = columnOf(event);
      for (const column of kanban.querySelectorAll("[data-stage]")) {
        column.classList.toggle("takes", column === over && Boolean(button(over)));
      }
      if (button(over)) event.preventDefault();
    });
    kanban.addEventListener("drop", (event) => {
      const press = button(columnOf(event));
      if (!press) return;
      event.preventDefault();
      press.click();
    });
  }

  /* What is kept meanwhile is found again by its own address, such as after a way back. */
  const settle = () => {
    const kept = document.querySelector("[data-address]");
    if (kept) history.replaceState(history.state, "", kept.dataset.address);
  };
  settle();

  const main = document.getElementById("content");
  if (window.jQuery && main) {
    window.jQuery(document)
      .on("pfAjaxSend", () => main.setAttribute("aria-busy", "true"))
      .on("pfAjaxComplete", () => {
        main.removeAttribute("aria-busy");
        settle();
      });
  }
  const failed = document.querySelector(".ui-messages-error, .ui-messages-fatal");
  if (failed && main) main.focus();
})();
