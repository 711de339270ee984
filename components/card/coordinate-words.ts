/** Decimal degrees as a map prints them: "23.59° N, 58.41° E". */
export function coordinateWords(lat: number, lon: number): string {
  const side = (value: number, [plus, minus]: string) => `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
  return `${side(lat, "NS")}, ${side(lon, "EW")}`;
}
