/** The package's own types are not found beside its ES module; these are the functions that are used of it. */
declare module "cephes" {
  /** Settled when the functions may be called. */
  export const compiled: Promise<void>;
  /** 1 − erf(x). */
  export function erfc(x: number): number;
  /** Φ⁻¹(p). */
  export function ndtri(p: number): number;
  /** The regularized incomplete beta function I_x(a, b). */
  export function incbet(a: number, b: number, x: number): number;
  /** ln |Γ(x)|. */
  export function lgam(x: number): number;
}
