import type { MapView } from "../../lib/map/map-view";
import type { Fixture } from "../fixture";
import { LocatorMap } from "./LocatorMap";
import views from "./sample-maps.fixture.json";

/** Maps of places that are hard in one way or another, in the width of a card. */
export const fixtures: Fixture[] = Object.entries(views as Record<string, MapView>).map(([name, map]) => ({
  name,
  render: () => (
    <section class="card">
      <div class="body">
        <LocatorMap map={map} />
      </div>
    </section>
  ),
}));
