import { type MapView, PATH_UNIT } from "../../lib/map/map-view";

/** Where on earth: a small map drawn from paths, with its words for who cannot see it and notes on what is disputed. */
export function LocatorMap({ map }: { map: MapView }) {
  const { width, height, land, own, borders, disputed, labels, point, notes, words, scale } = map;
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
        <g transform={`scale(${PATH_UNIT})`}>
          <path class="land" d={land} />
          <path class="own" d={own} />
          <path class="coast" d={land} />
          <path class="border" d={borders} />
          <path class="disputed" d={disputed} />
        </g>
        <path class="scale" d={`M8 ${height - 8}v3h${scale.width}v-3`} />
        <text x={12 + scale.width} y={height - 5}>
          {scale.km} km
        </text>
        {point && <circle cx={point.x} cy={point.y} r="3.2" />}
        {labels.map(({ x, y, text, anchor, role, isAtSea }) => (
          <text class={isAtSea ? `${role} at-sea` : role} x={x} y={y} text-anchor={anchor}>
            {text}
          </text>
        ))}
      </svg>
      {notes.length > 0 && <figcaption>{notes.join(" ")}</figcaption>}
    </figure>
  );
}
