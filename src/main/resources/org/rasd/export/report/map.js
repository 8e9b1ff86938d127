// The map of places, over outlines that lie in the page.

const SIZE = 1000; // The map's own plane: the world is SIZE wide.
const mercator = d3.geoMercator().scale(SIZE / (2 * Math.PI)).translate([0, 0]);
const PLANE_LIMIT = 84;

const plane = (lon, lat) => mercator([lon, Math.max(-PLANE_LIMIT, Math.min(PLANE_LIMIT, lat))]);

/** The rings of all countries on the plane; a ring is a list of points. */
const outlines = (() => {
  const { arcs, countries } = readJson("basemap");
  const lines = arcs.map((data) => {
    const steps = data.split(" ").map(Number);
    const points = [];
    let [x, y] = [0, 0];
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i];
      y += steps[i + 1];
      points.push(plane(x / 100, y / 100));
    }
    return points;
  });
  const ring = (names) => names.split(" ").flatMap((name) => (name[0] === "~" ? [...lines[Number(name.slice(1))]].reverse() : lines[Number(name)]));
  return Object.values(countries).map((rings) => rings.split(";").map(ring));
})();

const toPath = (rings) => rings.map((ring) => `M${ring.map((p) => p.map((v) => v.toFixed(2)).join(",")).join("L")}Z`).join("");

/** The size on the plane of the land that a country's name stands on; each land has one name. */
const landSizes = (() => {
  const lands = outlines.flat().map((ring) => ({ ring, area: Math.abs(d3.polygonArea(ring)), center: d3.polygonCentroid(ring), x: d3.extent(ring, (p) => p[0]), y: d3.extent(ring, (p) => p[1]) }));
  const isUnder = (land, [x, y]) => land.x[0] <= x && x <= land.x[1] && land.y[0] <= y && y <= land.y[1] && d3.polygonContains(land.ring, [x, y]);
  for (const [iso3, [, , lat, lon]] of Object.entries(COUNTRIES)) {
    const point = plane(Number(lon), Number(lat));
    const land = lands.find((l) => isUnder(l, point));
    const far = land && Math.hypot(point[0] - land.center[0], point[1] - land.center[1]);
    if (land && (land.name === undefined || far < land.far)) {
      Object.assign(land, { name: iso3, far });
    }
  }
  return new Map(lands.filter((l) => l.name).map((l) => [l.name, l.area]));
})();

const landSize = (iso3) => landSizes.get(iso3) || 0;

const MOST_CIRCLES = 1500;
const MOST_PLACES = 12;
const SMALLEST_NAMED = 1500; // square pixels

function placesShown() {
  const found = new Map();
  for (const e of shown) {
    if (e.place !== null) {
      (found.get(e.place) || found.set(e.place, []).get(e.place)).push(e);
    }
  }
  return [...found].map(([n, list]) => ({ n, list, ...places[n] })).sort((a, b) => b.list.length - a.list.length);
}

function drawWhere() {
  const all = placesShown();
  const found = all.filter((p) => p.lat !== "").slice(0, MOST_CIRCLES);
  if (found.length === 0) {
    fill("where", "where.title", null, h("p.empty", null, t("where.none")));
    return;
  }
  for (const p of found) {
    [p.x, p.y] = plane(Number(p.lon), Number(p.lat));
    p.family = mainFamily(p.list);
  }
  const holder = h("div.map", null);
  fill("where", "where.title", "where.note", h("div.mapside", null, holder, placeList(all)),
    barLegend(), h("p.left", null, t("where.left", number(d3.sum(found, (p) => p.list.length)), number(shown.length))));
  drawMap(holder, found);
}

function placeList(all) {
  const named = all.filter((p) => p.name || p.lat !== "").slice(0, MOST_PLACES);
  const most = named.length ? named[0].list.length : 1;
  const items = named.map((p) => h("li", null, h("button.bar", { type: "button", style: `--share:${(100 * p.list.length) / most}%`, "aria-pressed": String(filters.place === p.n), onclick: () => update({ place: filters.place === p.n ? null : p.n }) },
    bdi(placeName(p.n)), p.country && p.precision < 6 && h("small", null, ` ${countryName(p.country)}`), h("span.count", null, number(p.list.length)))));
  return h("div.side", null, h("h3", null, t("where.top")), h("ol.bars", null, items));
}

function drawMap(holder, found) {
  const width = holder.clientWidth;
  const height = Math.max(300, Math.min(560, width * 0.62));
  const svg = frame(width, height).attr("class", "world").attr("aria-label", t("where.map"));
  svg.append("rect").attr("class", "sea").attr("width", width).attr("height", height);
  const moving = svg.append("g");
  moving.append("g").attr("class", "land").selectAll("path").data(outlines).join("path").attr("d", toPath);
  const circles = placeCircles(moving, found);
  const labels = moving.append("g").attr("class", "labels");
  const zoom = d3.zoom().scaleExtent([width / SIZE / 1.2, 400]).filter(mayMove).on("zoom", ({ transform }) => {
    moving.attr("transform", transform);
    circles.attr("r", (p) => p.r / transform.k).style("stroke-width", 1.2 / transform.k).style("stroke-dasharray", (p) => (p.precision >= 4 ? `${3 / transform.k} ${2 / transform.k}` : null));
    moving.select(".land").style("stroke-width", 0.7 / transform.k);
    labelCountries(labels, found, transform, width, height);
  });
  const start = fit(found, width, height);
  svg.call(zoom).call(zoom.transform, start);
  const button = (key, sign, act) => h("button", { type: "button", "aria-label": t(key), title: t(key), onclick: act }, sign);
  holder.replaceChildren(svg.node(), h("div.zoom", null,
    button("where.in", "+", () => svg.call(zoom.scaleBy, 1.7)), button("where.out", "−", () => svg.call(zoom.scaleBy, 1 / 1.7)),
    button("where.reset", "⤢", () => svg.call(zoom.transform, fit(outlineCorners, width, height)))));
}

const outlineCorners = [[-120, -45], [150, 65]].map(([lon, lat]) => ({ x: plane(lon, lat)[0], y: plane(lon, lat)[1], list: [1] }));

/** The wheel scrolls the page unless Ctrl is held; one finger too. */
const mayMove = (event) => (event.type === "wheel" ? event.ctrlKey : event.touches ? event.touches.length > 1 : !event.button);

/** Where nearly all events lie, with room around. */
function fit(found, width, height) {
  const weighted = (axis) => found.flatMap((p) => Array(Math.min(p.list.length, 50)).fill(p[axis])).sort((a, b) => a - b);
  const ends = (axis) => [d3.quantileSorted(weighted(axis), 0.04), d3.quantileSorted(weighted(axis), 0.96)];
  const [[x0, x1], [y0, y1]] = [ends("x"), ends("y")];
  const room = 18;
  const k = Math.min(width / (x1 - x0 + room), height / (y1 - y0 + room));
  return d3.zoomIdentity.translate(width / 2, height / 2).scale(k).translate(-(x0 + x1) / 2, -(y0 + y1) / 2);
}

function placeCircles(moving, found) {
  const radius = d3.scaleSqrt().domain([0, d3.max(found, (p) => p.list.length)]).range([2.5, 26]);
  found.forEach((p) => (p.r = radius(p.list.length)));
  const words = (p) => `${placeName(p.n)}: ${number(p.list.length)}, ${code("family", p.family)}`;
  return moving.append("g").attr("class", "circles").selectAll("circle").data(found).join("circle")
    .attr("cx", (p) => p.x).attr("cy", (p) => p.y).style("fill", (p) => (p.precision >= 4 ? "transparent" : familyColor(p.family)))
    .style("stroke", (p) => (p.precision >= 4 ? familyColor(p.family) : "#fff")).attr("tabindex", -1)
    .on("click", (_, p) => { hideTip(); update({ place: p.n }); })
    .on("pointermove", (event, p) => showTip(event, words(p))).on("pointerleave", hideTip);
}

/** Names of countries in view, those with events first, as many as do not touch. */
function labelCountries(labels, found, transform, width, height) {
  const counts = new Map();
  found.forEach((p) => add(counts, p.country, p.list.length));
  const size = 11;
  const below = new Map(found.filter((p) => p.precision >= 6).map((p) => [p.country, p.r + size]));
  const taken = [];
  const chosen = [];
  const order = Object.keys(COUNTRIES).sort((a, b) => (counts.get(b) || 0) - (counts.get(a) || 0) || landSize(b) - landSize(a));
  for (const iso3 of order) {
    const [, , lat, lon] = COUNTRIES[iso3];
    const [x, middle] = transform.apply(plane(Number(lon), Number(lat)));
    const y = middle + (below.get(iso3) || 0);
    const half = countryName(iso3).length * size * 0.29 + 4;
    const box = [x - half, y - size, x + half, y + 5];
    const inside = box[0] > 0 && box[2] < width && y > 14 && y < height - 8;
    const free = taken.every((o) => box[0] > o[2] || box[2] < o[0] || box[1] > o[3] || box[3] < o[1]);
    if (inside && free && (counts.has(iso3) || landSize(iso3) * transform.k ** 2 > SMALLEST_NAMED)) {
      taken.push(box);
      chosen.push(iso3);
    }
  }
  labels.selectAll("text").data(chosen, (d) => d).join("text").text(countryName).attr("text-anchor", "middle")
    .attr("x", (d) => plane(Number(COUNTRIES[d][3]), 0)[0]).attr("y", (d) => plane(0, Number(COUNTRIES[d][2]))[1] + (below.get(d) || 0) / transform.k).style("font-size", `${size / transform.k}px`).style("stroke-width", `${2.5 / transform.k}px`);
}
