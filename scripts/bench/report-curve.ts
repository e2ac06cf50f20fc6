import { randomOf } from "../../src/gate/statistics/random.ts";

/** How many points a curve has. */
const points = 100;

/** A learning curve with noise: steps and losses, the same on every call. */
export function drawsOf(side: "baseline" | "candidate", plot: number): [number, number][] {
  const random = randomOf(`${side} ${plot}`);
  const least = side === "baseline" ? 0.2 : 0.25;
  return Array.from({ length: points }, (_, step) => {
    const noise = (random.below(1000) / 1000 - 0.5) * 0.05;
    return [step, Number((least + 1.5 / (1 + step / 6) + noise + plot / 1000).toFixed(6))];
  });
}
