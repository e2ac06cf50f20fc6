/** The templates that DVC brings along, and which of their axes are numbers: the others are names. */
const axes = {
  simple: ["x", "y"],
  linear: ["x", "y"],
  confusion: [],
  confusion_normalized: [],
  scatter: ["x", "y"],
  scatter_jitter: [],
  smooth: ["x", "y"],
  bar_horizontal_sorted: ["x"],
  bar_horizontal: ["x"],
} as const satisfies Record<string, readonly ("x" | "y")[]>;

export type BuiltIn = keyof typeof axes;

export function isBuiltIn(template: string): template is BuiltIn {
  return Object.hasOwn(axes, template);
}

/** The axes that a template of DVC's draws as numbers. */
export function quantities(template: BuiltIn): readonly ("x" | "y")[] {
  return axes[template];
}
