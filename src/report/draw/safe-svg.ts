import { createHash } from "node:crypto";
import { fonts } from "./theme.ts";

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(" ")));

const elements = words(
  "g path rect line text tspan circle polygon polyline ellipse defs clipPath linearGradient radialGradient stop",
);

const attributes = words(
  "id d x y x1 x2 y1 y2 dx dy cx cy r rx ry fx fy width height points transform offset opacity clip-path gradientUnits",
  "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap",
  "stroke-linejoin stop-color stop-opacity font-family font-size font-style font-weight text-anchor role aria-label",
);

const tag = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;

/** What XML may not hold, and what turns the direction of the text around it. */
const unfit = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The inside of an `<svg>` with what draws and nothing else: no link, image, script, style or foreign element, no name that
 * another drawing on the page could share, and none of the empty groups that Vega is generous with. What is no tag of the
 * plain form that Vega writes is text.
 */
export function safeSvg(svg: string): string {
  const inner = svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>")).replace(unfit, "\ufffd");
  const prefix = inner.includes("url(") ? `d${createHash("sha256").update(inner).digest("hex").slice(0, 10)}-` : "";
  // For each open group whether it is written: one with no attribute changes nothing.
  const groups: boolean[] = [];
  let safe = "";
  let at = 0;
  for (const { 0: whole, 1: slash, 2: name = "", 3: given = "", 4: empty = "", index } of inner.matchAll(tag)) {
    safe += asText(inner.slice(at, index));
    at = index + whole.length;
    if (!elements.has(name)) continue;
    if (slash === "/") {
      if (name !== "g" || groups.pop() === true) safe += `</${name}>`;
      continue;
    }
    if (name === "path" && empty === "/" && drawsNothing(given)) continue;
    const kept = keptAttributes(given, prefix, name);
    if (name === "g" && empty === "") groups.push(kept !== "");
    if (name !== "g" || kept !== "") safe += `<${name}${kept}${empty}>`;
  }
  return safe + asText(inner.slice(at));
}

function asText(text: string): string {
  return text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function drawsNothing(given: string): boolean {
  const isBare = given.includes('class="background"') && !/\s(?:fill|stroke)="/.test(given);
  return isBare || /\sd=""|\sdisplay="none"|\sd="M0,0h0v0h0Z"/.test(given);
}

function keptAttributes(given: string, prefix: string, element: string): string {
  let kept = "";
  for (const [, name = "", value = ""] of given.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (!attributes.has(name) || isIdle(name, value, element)) continue;
    const target = /^url\(#([\w-]+)\)$/.exec(value)?.[1];
    if (name === "id") kept += ` id="${prefix}${value.replace(/[^\w-]/g, "")}"`;
    else if (target !== undefined) kept += ` ${name}="url(#${prefix}${target})"`;
    else if (name === "aria-label") kept += ` ${name}="${asText(value)}"`;
    else if (!/url|\\|\/\*/i.test(value)) kept += ` ${name}="${asText(shortened(value))}"`;
  }
  return kept;
}

/** Places to the hundredth of a pixel. */
function shortened(value: string): string {
  return value.replace(/(\.\d\d)\d+/g, "$1");
}

/** What says nothing that is not so anyway. */
function isIdle(name: string, value: string, element: string): boolean {
  if (name === "transform") return value === "translate(0,0)";
  if (name === "opacity" || name === "stroke-width") return value === "1";
  if (name === "font-family") return value === fonts;
  return element === "g" && (name === "role" || name === "aria-label");
}
