package aidas.pulse.gate;

/**
 * Where an answer comes from: the smallest unit there is.
 *
 * @param team empty for the people of the store who belong to no team
 */
public record Leaf(String region, String store, String team) {

    public Leaf {
        if (region.isBlank() || store.isBlank()) {
            throw new IllegalArgumentException(
                    "an answer comes from a store in a region, got region '%s', store '%s'"
                            .formatted(region, store));
        }
    }

    /** The leaf as a unit; it does not tell the region, so a store may move. */
    public Unit unit() {
        return Unit.team(store, team);
    }
}
