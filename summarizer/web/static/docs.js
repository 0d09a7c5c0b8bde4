// The documentation of the service, made of its openapi.json.
const make = (tag, content = [], extra = {}) => {
  const element = Object.assign(document.createElement(tag), extra);
  element.append(...[content].flat());
  return element;
};
const here = new URL("./", location.href).href.replace(/\/$/, "");
for (const name of ["line", "json"]) {
  const code = document.getElementById(name).firstChild;
  code.textContent = code.textContent.replace("ADDRESS", here);
}

// What a value may be, in words.
function kind(schema, whole) {
  if (schema.$ref) return kind(whole.components.schemas[schema.$ref.split("/").pop()], whole);
  const forms = (schema.anyOf ?? []).filter((form) => form.type !== "null");
  if (forms.length) return forms.map((form) => kind(form, whole)).join(" or ");
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(", ");
  if (schema.type === "array") return `list of ${kind(schema.items, whole)}`;
  const least = schema.minimum ?? schema.exclusiveMinimum, most = schema.maximum;
  const limits = [
    least === undefined ? "" : `${schema.minimum === undefined ? "above" : "from"} ${least}`,
    most === undefined ? "" : `to ${most}`,
    schema.maxLength ? `at most ${schema.maxLength} characters` : "",
  ].filter(Boolean);
  return [schema.format === "date" ? "date" : schema.format === "date-time" ? "time" : schema.type ?? "any", ...limits].join(" ");
}

function table(heads, rows) {
  const head = make("tr", heads.map((name) => make("th", name, { scope: "col" })));
  const lines = rows.map((row) => make("tr", row.map((cell, place) => make("td", place ? cell : make("code", cell)))));
  return make("div", make("table", [make("thead", head), make("tbody", lines)]), { className: "scroll", tabIndex: 0 });
}

function fields(schema, whole) {
  const found = schema.$ref ? whole.components.schemas[schema.$ref.split("/").pop()] : schema;
  return table(["field", "what it may be", "what it is"], Object.entries(found.properties ?? {}).map(([name, field]) => [
    name, kind(field, whole), field.description ?? field.anyOf?.find((form) => form.description)?.description ?? "",
  ]));
}

function* path(address, method, does, whole) {
  yield make("h2", `${method.toUpperCase()} ${address}`);
  yield make("p", does.description ?? does.summary ?? "");
  const content = does.requestBody?.content;
  if (content) {
    yield make("h3", "JSON");
    yield fields(content["application/json"].schema, whole);
    const others = Object.keys(content).filter((type) => type !== "application/json");
    if (others.length) {
      yield make("h3", "A file");
      yield make("p", `Its type is one of ${others.join(", ")}; with none, or application/octet-stream, the content tells. The fields above but text, html, markdown and url are parameters of the address.`);
    }
  }
  yield make("h3", "Answers");
  const good = does.responses[200].content["application/json"].schema;
  yield fields(good, whole);
  yield table(["status", "what it means"], Object.entries(does.responses).map(([status, answer]) => [
    status, status === "200" ? "It is there." : answer.description,
  ]));
}

const whole = await (await fetch("openapi.json")).json();
for (const [address, methods] of Object.entries(whole.paths)) {
  for (const [method, does] of Object.entries(methods)) document.getElementById("paths").append(...path(address, method, does, whole));
}
