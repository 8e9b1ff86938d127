// Events over time, and negotiations along the same time.

const time = { statedOnly: false, whole: false };
const svgNamespace = d3.namespaces.svg;

/** Days of the shown events: all, and the range in which nearly all of them lie. */
function timeRange(list) {
  const days = list.map((e) => dayOf(e, time.statedOnly)).filter((d) => d !== null).sort((a, b) => a - b);
  if (days.length === 0) {
    return null;
  }
  const all = [days[0], days[days.length - 1]];
  const busy = [d3.quantileSorted(days, 0.04), d3.quantileSorted(days, 0.98)].map(Math.round);
  const long = all[1] - all[0] > 2 * (busy[1] - busy[0]) + 62;
  return { all, busy, long, range: long && !time.whole ? busy : all };
}

const STEPS = [
  { name: "day", length: 1, interval: d3.utcDay },
  { name: "week", length: 7, interval: d3.utcMonday },
  { name: "month", length: 31, interval: d3.utcMonth },
  { name: "year", length: 366, interval: d3.utcYear },
];
const MOST_BARS = 120;

const stepFor = ([from, to], width) =>
  STEPS.find((s) => (to - from + 1) / s.length <= Math.min(MOST_BARS, width / 7)) || STEPS[STEPS.length - 1];

/** Counts by bar, family and whether the text gives the date. */
function bars(list, { range }, step) {
  const found = new Map();
  const left = { undated: 0, coarse: 0, early: 0, late: 0 };
  for (const e of list) {
    const day = dayOf(e, time.statedOnly);
    if (day === null) {
      left.undated++;
    } else if (e.start !== null && e.end - e.start + 1 > step.length) {
      left.coarse++;
    } else if (day < range[0]) {
      left.early++;
    } else if (day > range[1]) {
      left.late++;
    } else {
      const start = +step.interval(asDate(day));
      const bar = found.get(start) || found.set(start, { start, end: +step.interval.offset(new Date(start), 1), total: 0, counts: new Map() }).get(start);
      bar.total++;
      add(bar.counts, `${e.family} ${e.start === null ? "pale" : "full"}`);
    }
  }
  return { bars: [...found.values()].sort((a, b) => a.start - b.start), left };
}

function frame(width, height) {
  const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("width", "100%").attr("height", height).attr("role", "group");
  return svg;
}

/** A time scale that runs the way the language reads. */
function timeScale([from, to], width, margin) {
  const ends = [margin.start, width - margin.end];
  return d3.scaleUtc().domain([from, to]).range(isArabic() ? [width - margin.start, margin.end] : ends);
}

function tickText(date, i, ticks) {
  const newYear = date.getUTCMonth() === 0 && date.getUTCDate() === 1;
  const span = ticks.length > 1 ? (ticks[1] - ticks[0]) / DAY : newYear ? 366 : 1;
  const day = +date / DAY;
  if (span > 300) {
    return dayText(day, { year: "numeric" });
  }
  if (span > 27) {
    const yearToo = i === 0 || date.getUTCMonth() === 0;
    return dayText(day, yearToo ? { month: "short", year: "numeric" } : { month: "short" });
  }
  return dayText(day, i === 0 ? { day: "numeric", month: "short", year: "numeric" } : { day: "numeric", month: "short" });
}

function timeAxis(svg, x, y, width) {
  const ticks = x.ticks(Math.max(3, Math.floor(width / 130)));
  const g = svg.append("g").attr("class", "axis");
  const [left, right] = d3.extent(x.range());
  g.append("line").attr("x1", left).attr("x2", right).attr("y1", y).attr("y2", y);
  g.selectAll("text").data(ticks).join("text").attr("x", x).attr("y", y + 18).attr("text-anchor", "middle").text((d, i) => tickText(d, i, ticks));
  g.selectAll(".tick").data(ticks).join("line").attr("class", "tick").attr("x1", x).attr("x2", x).attr("y1", y).attr("y2", y + 5);
}

function drawWhen() {
  const switches = () => h("p.switches", null,
    h("label.check", null, h("input", { type: "checkbox", id: "stated", checked: time.statedOnly, onchange: (e) => { time.statedOnly = e.target.checked; update(); } }), t("when.stated")));
  const found = timeRange(shown);
  if (!found) {
    fill("when", "when.title", "when.note", switches(), h("p.empty", null, t("when.none")));
    return;
  }
  const section = fill("when", "when.title", "when.note", switches());
  const width = section.querySelector("h2").clientWidth;
  const step = stepFor(found.range, width);
  const { bars: list, left } = bars(shown, found, step);
  section.querySelector("h2").append(h("small", null, ` ${t(`when.${step.name}`)}`));
  section.append(barChart(list, found.range, step, width), barLegend(), ...leftOut(found, left));
}

function leftOut({ long, range }, left) {
  const said = [];
  if (left.undated || left.coarse) {
    said.push(t("when.left", number(left.undated), number(left.coarse)));
  }
  if (left.early) {
    said.push(t("when.early", number(left.early), dayText(range[0])));
  }
  if (left.late) {
    said.push(t("when.late", number(left.late), dayText(range[1])));
  }
  const button = h("button", { type: "button", onclick: () => { time.whole = !time.whole; drawWhen(); drawTalks(); } }, t(time.whole ? "when.focus" : "when.whole"));
  return [h("p.left", null, said.join(" "), " ", long && button)];
}

function barLegend() {
  return h("p.legend", null, FAMILIES.filter((f) => shown.some((e) => e.family === f)).map((f) => h("span", null, dot(f), code("family", f))));
}

function barChart(list, range, step, width) {
  const height = 250;
  const margin = { top: 14, bottom: 30, start: 36, end: 10 };
  const from = step.interval(asDate(range[0]));
  const to = step.interval.offset(step.interval(asDate(range[1])), 1);
  const x = timeScale([from, to], width, margin);
  const y = d3.scaleLinear().domain([0, d3.max(list, (b) => b.total) || 1]).nice(4).range([height - margin.bottom, margin.top]);
  const svg = frame(width, height).attr("aria-label", t("when.title"));
  grid(svg, y, x.range(), width);
  timeAxis(svg, x, height - margin.bottom, width);
  const groups = svg.append("g").selectAll("g").data(list).join("g").attr("class", "bin").attr("role", "button")
    .attr("tabindex", (_, i) => (i === 0 ? 0 : -1)).attr("aria-label", barText)
    .on("click", (_, b) => choosePeriod(b)).on("keydown", walk)
    .on("pointermove focus", (event, b) => showTip(event, barText(b))).on("pointerleave blur", hideTip);
  groups.each(function (bar) {
    drawBar(d3.select(this), bar, x, y, height - margin.bottom);
  });
  return svg.node();
}

function grid(svg, y, range, width) {
  const [left, right] = d3.extent(range);
  const g = svg.append("g").attr("class", "grid");
  const ticks = y.ticks(4).filter(Number.isInteger);
  g.selectAll("line").data(ticks).join("line").attr("x1", left).attr("x2", right).attr("y1", y).attr("y2", y);
  g.selectAll("text").data(ticks).join("text").attr("x", isArabic() ? width - 2 : 2).attr("text-anchor", "start").attr("y", (d) => y(d) + 4).text(number);
}

function drawBar(g, bar, x, y, bottom) {
  const [left, right] = [x(bar.start), x(bar.end)].sort((a, b) => a - b);
  const gap = right - left > 4 ? 1 : 0;
  g.append("rect").attr("class", "hit").attr("x", left).attr("width", right - left).attr("y", 0).attr("height", bottom);
  let sum = 0;
  for (const family of FAMILIES) {
    for (const shade of ["full", "pale"]) {
      const n = bar.counts.get(`${family} ${shade}`);
      if (n) {
        g.append("rect").attr("x", left + gap / 2).attr("width", Math.max(1, right - left - gap)).attr("y", y(sum + n)).attr("height", y(sum) - y(sum + n)).attr("fill", familyColor(family)).attr("class", shade);
        sum += n;
      }
    }
  }
}

const binDays = (bar) => [bar.start / DAY, bar.end / DAY - 1];

function barText(bar) {
  const families = FAMILIES.map((f) => [f, (bar.counts.get(`${f} full`) || 0) + (bar.counts.get(`${f} pale`) || 0)]).filter(([, n]) => n);
  return `${daysText(...binDays(bar))}: ${number(bar.total)} (${families.map(([f, n]) => `${code("family", f)} ${number(n)}`).join(", ")})`;
}

function choosePeriod(bar) {
  const [from, to] = binDays(bar).map((day) => asDate(day).toISOString().slice(0, 10));
  hideTip();
  update({ from, to });
}

/** Arrow keys walk from bar to bar, Enter chooses. */
function walk(event, bar) {
  const forward = isArabic() ? "ArrowLeft" : "ArrowRight";
  const backward = isArabic() ? "ArrowRight" : "ArrowLeft";
  const next = { [forward]: this.nextElementSibling, [backward]: this.previousElementSibling }[event.key];
  if (next) {
    this.setAttribute("tabindex", -1);
    next.setAttribute("tabindex", 0);
    next.focus();
    event.preventDefault();
  } else if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    choosePeriod(bar);
  }
}

// Negotiations by pair of parties

const PHASES = {
  open: { types: ["TALKS_PROPOSED", "TALKS_AGREED", "TALKS_IMMINENT"], symbol: d3.symbolCircle },
  meet: { types: ["TALKS_STARTED", "ROUND_HELD", "PROGRESS", "NEAR_AGREEMENT", "RESUMED"], symbol: d3.symbolSquare },
  stall: { types: ["STALLED", "SUSPENDED", "REFUSED"], symbol: d3.symbolTriangle },
  deal: { types: ["AGREEMENT_REACHED", "SIGNED", "IN_FORCE"], symbol: d3.symbolStar },
  break: { types: ["VIOLATED", "ENDED_NO_DEAL", "WITHDRAWAL_DEMANDED"], symbol: d3.symbolDiamond },
};
const phaseOf = (type) => Object.keys(PHASES).find((p) => PHASES[p].types.includes(type)) || "meet";
const MOST_PAIRS = 11;

function pairs() {
  const found = new Map();
  for (const e of shown) {
    if (e.family !== "NEGOTIATION") {
      continue;
    }
    for (const a of e.actor1) {
      for (const b of e.actor2) {
        const pair = [Math.min(a, b), Math.max(a, b)];
        const key = pair.join(" ");
        (found.get(key) || found.set(key, { pair, list: [] }).get(key)).list.push(e);
      }
    }
  }
  return [...found.values()].filter(({ pair: [a, b] }) => a !== b).sort((a, b) => b.list.length - a.list.length).slice(0, MOST_PAIRS);
}

function drawTalks() {
  const list = pairs();
  if (list.length === 0) {
    fill("talks", "talks.title", null, h("p.empty", null, t("talks.none")));
    return;
  }
  const section = fill("talks", "talks.title", "talks.note");
  const found = timeRange(list.flatMap((p) => p.list));
  const width = section.querySelector("h2").clientWidth;
  section.append(lanes(list, found ? found.range : null, width), phaseLegend(list), found ? "" : h("p.left", null, t("talks.nodates")));
}

function phaseLegend(list) {
  const used = new Set(list.flatMap((p) => p.list.map((e) => phaseOf(e.type))));
  return h("p.legend", null, Object.keys(PHASES).filter((p) => used.has(p)).map((p) => {
    const svg = d3.create("svg").attr("width", 14).attr("height", 14).attr("viewBox", "-7 -7 14 14").attr("aria-hidden", "true");
    svg.append("path").attr("d", d3.symbol(PHASES[p].symbol, 60)()).attr("class", `phase ${p}`);
    return h("span", null, svg.node(), t(`talks.${p}`));
  }));
}

/** A lane for each pair along one time; without any date the order of the articles takes its place. */
function lanes(list, range, width) {
  const lane = 54;
  const margin = { start: 14, end: 14 };
  const height = list.length * lane + (range ? 30 : 4);
  const [from, to] = range ? [range[0] - 1, range[1] + 2] : [0, 1];
  const x = timeScale([asDate(from), asDate(to)], width, margin);
  const svg = frame(width, height).attr("aria-label", t("talks.title"));
  list.forEach(({ pair, list: talks }, i) => {
    laneHead(svg, pair, talks, i * lane, width, range);
    laneMarks(svg, range ? dated(talks, range, x) : inOrder(talks, width, margin), i * lane + 38);
  });
  if (range) {
    timeAxis(svg, x, height - 28, width);
  }
  return svg.node();
}

function laneHead(svg, pair, talks, y, width, range) {
  const undated = range ? talks.filter((e) => dayOf(e, time.statedOnly) === null).length : 0;
  const names = pair.map((n) => cut(actorName(n), width));
  const label = svg.append("text").attr("class", "lane").attr("x", isArabic() ? width : 0).attr("y", y + 15).attr("tabindex", 0).attr("role", "button")
    .attr("aria-label", t("filter.pair", ...pair.map(actorName)))
    .on("click", () => update({ pair })).on("keydown", (e) => e.key === "Enter" && update({ pair }));
  label.append("tspan").text(`\u2068${names[0]}\u2069 – \u2068${names[1]}\u2069`);
  label.append("title").text(pair.map(actorName).join(" – "));
  svg.append("text").attr("class", "note").attr("x", isArabic() ? 0 : width).attr("text-anchor", "end").attr("y", y + 15)
    .text(number(talks.length) + (undated ? ` · ${t("talks.undated", number(undated))}` : ""));
  svg.append("line").attr("class", range ? "rail" : "rail dotted").attr("x1", 0).attr("x2", width).attr("y1", y + 38).attr("y2", y + 38);
}

function dated(talks, range, x) {
  return talks.map((event) => ({ event, day: dayOf(event, time.statedOnly) }))
    .filter(({ day }) => day !== null && day >= range[0] && day <= range[1])
    .map(({ event, day }) => ({ event, x: x(asDate(day)) }));
}

function inOrder(talks, width, margin) {
  const step = Math.min(26, (width - 2 * margin.start) / talks.length);
  return talks.map((event, i) => ({ event, x: isArabic() ? width - margin.start - i * step : margin.start + i * step }));
}

const cut = (text, width) => (text.length > width / 17 ? `${text.slice(0, Math.floor(width / 17) - 1)}…` : text);

/** Marks of a lane; those that would hide each other stand above each other, three at most. */
function laneMarks(svg, marks, y) {
  const taken = new Map();
  for (const { event, x } of marks) {
    const slot = Math.round(x / 11);
    add(taken, slot);
    if (taken.get(slot) <= 3) {
      laneMark(svg, event, x, y + [0, -9, 9][taken.get(slot) - 1]);
    }
  }
}

function laneMark(svg, event, x, y) {
  const phase = phaseOf(event.type);
  const published = documents[event.document].date;
  const when = whenText(event) || t("table.pub", published === "" ? "" : dayText(published));
  const text = `${code("type", event.type)}, ${when}`;
  const mark = svg.append("path").attr("d", d3.symbol(PHASES[phase].symbol, 75)()).attr("transform", `translate(${x},${y})`)
    .attr("class", `phase ${phase}${event.start === null ? " hollow" : ""}`).attr("tabindex", 0).attr("role", "button").attr("aria-label", text);
  mark.on("click", () => openDialog(event)).on("keydown", (e) => e.key === "Enter" && openDialog(event))
    .on("pointermove focus", (e) => showTip(e, text, documents[event.document].title)).on("pointerleave blur", hideTip);
}
