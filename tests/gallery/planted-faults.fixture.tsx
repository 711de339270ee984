import type { Fixture } from "../../components/fixture";

const PALE = "color: #8a8a8a; background: #9c9c9c; margin: 0";

/** Faults for the accessibility test to find in a shadow root: a line that is too pale, and a button without a name. */
export const fixtures: Fixture[] = [
  {
    name: "two faults",
    render: () => (
      <div class="card" role="dialog" aria-label="Two faults">
        <p id="pale" style={PALE}>
          Too pale on its ground.
        </p>
        <button id="nameless" type="button" />
      </div>
    ),
  },
];
