import { createHash } from "node:crypto";
import { expect } from "vitest";

/** The page asks nobody for anything, and its policy lets no script run but its own. */
export function expectSelfContained(page: string): void {
  expect(page.slice(0, 40)).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page.slice(0, 1000)).toContain("default-src 'none'");
  const [, allowed] = /script-src 'sha256-([^']+)'/.exec(page.slice(0, 1000)) ?? [];
  const scripts = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
  expect(scripts.length).toBe(allowed === undefined ? 0 : 1);
  for (const [, attributes, text = ""] of scripts) {
    expect(attributes).toBe("");
    expect(createHash("sha256").update(text).digest("base64")).toBe(allowed);
  }
  expect(faultsOf(withoutOwn(page))).toEqual([]);
}

const refusedElements = /^(script|style|iframe|frame|link|object|embed|base|form|input|use|image|foreignobject)$/;
const refusedNames = /^on|^(srcset|srcdoc|formaction|ping|background|poster|xlink:href|http-equiv)$/;

/** Elements and attributes that load or run something, and tags in any other form than the plainest. */
function faultsOf(text: string): string[] {
  const faults: string[] = [];
  for (const [tag, name = "", rest = ""] of text.matchAll(/<(?!!doctype|meta)\/?([^\s>/]*)([^>]*)>/g)) {
    if (!/^[a-zA-Z]\w*$/.test(name) || refusedElements.test(name.toLowerCase())) faults.push(tag);
    if (!/^(\s+[\w:-]+(="[^"<>]*")?)*\s*\/?$/.test(rest)) faults.push(tag);
    for (const [, attribute = "", value = ""] of rest.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)) {
      if (refusedNames.test(attribute.toLowerCase())) faults.push(tag);
      if (attribute === "src" && !/^data:image\/\w+;base64,[A-Za-z0-9+/=]*$/.test(value)) faults.push(tag);
      if (attribute === "href" && !/^(#|https?:\/\/)/.test(value)) faults.push(tag);
      // What is read to somebody is text.
      if (!/^(alt|aria-label)$/.test(attribute) && /url\((?!#)|@import/i.test(value)) faults.push(tag);
    }
  }
  return faults;
}

/** Every element is closed where it was opened. */
export function expectBalanced(page: string): void {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, closing, name = "", rest = ""] of withoutOwn(page).matchAll(/<(\/?)([a-z][a-zA-Z0-9]*)([^>]*)>/g)) {
    if (["meta", "img", "br", "hr"].includes(name) || rest.endsWith("/")) continue;
    if (closing === "") open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}>`);
  }
  expect({ faults, open }).toEqual({ faults: [], open: [] });
}

function withoutOwn(page: string): string {
  return page.replace(/<style>[\s\S]*?<\/style>/, "").replace(/<script>[\s\S]*?<\/script>/, "");
}
