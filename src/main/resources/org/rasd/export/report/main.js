// Opens the page.

const SECTIONS = ["when", "who", "where", "talks", "toll", "names", "table", "read"];

function drawAll() {
  drawWhen();
  drawWho();
  drawWhere();
  drawTalks();
  drawTolls();
  drawNames();
  table.page = 0;
  drawTable();
}

function drawContents() {
  document.getElementById("contents").setAttribute("aria-label", t("page.contents"));
  document.getElementById("contents").replaceChildren(...SECTIONS.map((id) => h("a", { href: `#${id}` }, t(`${id}.title`))));
}

/** Puts the whole page into a language, and the choice into the address. */
function speak(chosen) {
  language = chosen;
  document.documentElement.lang = language;
  document.documentElement.dir = isArabic() ? "rtl" : "ltr";
  document.querySelectorAll("[data-t]").forEach((element) => (element.textContent = t(element.dataset.t)));
  const button = document.getElementById("language");
  button.lang = isArabic() ? "en" : "ar";
  document.title = `${isArabic() ? "رصد" : "Rasd"}: ${t("page.title")}`;
}

function show(chosen) {
  speak(chosen);
  document.getElementById("event").close();
  drawLead();
  drawTiles();
  drawContents();
  makeFilters();
  drawRead();
  return update();
}

const languageOfReader = () => {
  const asked = /lang=(ar|en)/.exec(location.hash);
  return asked ? asked[1] : (navigator.language || "en").startsWith("ar") ? "ar" : "en";
};

let drawnWidth = 0;
let waiting = 0;

function onResize() {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (document.body.clientWidth !== drawnWidth) {
      drawnWidth = document.body.clientWidth;
      drawWhen();
      drawWhere();
      drawTalks();
    }
  }, 200);
}

async function start() {
  const message = document.getElementById("message");
  speak(languageOfReader());
  if (typeof DecompressionStream === "undefined") {
    message.textContent = t("page.old");
    return;
  }
  try {
    await readBlocks();
  } catch (error) {
    message.textContent = t("page.failed");
    throw error;
  }
  document.getElementById("print").addEventListener("click", () => window.print());
  document.getElementById("language").addEventListener("click", () => {
    const next = isArabic() ? "en" : "ar";
    history.replaceState(null, "", `#lang=${next}`);
    show(next);
  });
  document.getElementById("main").hidden = false;
  await show(languageOfReader());
  message.hidden = true;
  drawnWidth = document.body.clientWidth;
  window.addEventListener("resize", onResize);
  document.documentElement.dataset.ready = "true";
}

start();
