/**
 * The part of alpha that judgement number `look` (from 1) of a pull request may spend: alpha · 6 ÷ (π² · look²). The parts
 * of all judgements, however many come, add up to alpha (Euler 1735), so that whoever pushes until the gate is green finds
 * it wrongly green with probability alpha at most (Boole's inequality: nothing is assumed of how the pushes hang together).
 * Most pull requests are judged once or twice, and this series leaves the first judgement most: 61%, then 15%, 7%, 4%.
 */
export function shareOfAlpha(alpha: number, look: number): number {
  return (alpha * 6) / (Math.PI * look) ** 2;
}
