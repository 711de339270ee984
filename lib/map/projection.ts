const RADIANS = Math.PI / 180;

export interface Projection {
  /** Appends a point's place, x to the east and y to the south; the point opposite the centre has none, and gets a far one. */
  project(lon: number, lat: number, out: number[]): void;
  /** The longitude and latitude that is projected there. */
  invert(x: number, y: number): [number, number];
}

/**
 * Lambert's azimuthal equal-area projection around a point, north up (J. P. Snyder, "Map Projections: A Working Manual",
 * USGS 1395, 1987, page 182). True to area everywhere and to shape near its centre, at a pole and across the date line as
 * well, so that one projection serves all views. `unit`: units that a radian at the centre takes; `origin`: where the centre is put.
 */
export function projectionAround(
  centre: { lon: number; lat: number },
  unit: number,
  origin = { x: 0, y: 0 },
): Projection {
  const lambda = centre.lon * RADIANS;
  const [sin0, cos0] = [Math.sin(centre.lat * RADIANS), Math.cos(centre.lat * RADIANS)];
  return {
    project(lon, lat, out) {
      const phi = lat * RADIANS;
      const dLambda = lon * RADIANS - lambda;
      const sin = Math.sin(phi);
      const cos = Math.cos(phi);
      const cosTurn = Math.cos(dLambda);
      const towards = 1 + sin0 * sin + cos0 * cos * cosTurn;
      const k = unit * Math.sqrt(2 / Math.max(towards, 1e-9));
      out.push(origin.x + k * cos * Math.sin(dLambda), origin.y - k * (cos0 * sin - sin0 * cos * cosTurn));
    },
    invert(atX, atY) {
      const [x, y] = [atX - origin.x, atY - origin.y];
      const rho = Math.hypot(x, y) / unit;
      if (rho === 0) return [centre.lon, centre.lat];
      const c = 2 * Math.asin(Math.min(1, rho / 2));
      const [sinC, cosC] = [Math.sin(c), Math.cos(c)];
      const up = -y / unit;
      const lat = Math.asin(Math.max(-1, Math.min(1, cosC * sin0 + (up * sinC * cos0) / rho)));
      const turn = Math.atan2((x / unit) * sinC, rho * cos0 * cosC - up * sin0 * sinC);
      return [(((((lambda + turn) / RADIANS + 540) % 360) + 360) % 360) - 180, lat / RADIANS];
    },
  };
}
