/* What the platform does not do by itself: Esc and a click elsewhere close what was opened,
   focus returns to where it came from, and a region that waits for the server says so. */
(function () {
  "use strict";
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

  const main = document.getElementById("content");
  if (window.jQuery && main) {
    window.jQuery(document)
      .on("pfAjaxSend", () => main.setAttribute("aria-busy", "true"))
      .on("pfAjaxComplete", () => main.removeAttribute("aria-busy"));
  }
  const failed = document.querySelector(".ui-messages-error, .ui-messages-fatal");
  if (failed && main) main.focus();
})();
