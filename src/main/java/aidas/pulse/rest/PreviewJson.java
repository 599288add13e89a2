package aidas.pulse.rest;

import aidas.pulse.Preview;
import java.util.List;

/** What the gate would let through at best. */
public record PreviewJson(int people, List<OfUnitJson> units) {

    /**
     * @param asked how many of it get the same question in one wave, at least
     */
    public record OfUnitJson(
            UnitJson unit, String name, int invited, int asked, boolean numbers, boolean words) {}

    static PreviewJson of(Preview preview) {
        return new PreviewJson(
                preview.people(),
                preview.units().stream()
                        .map(
                                each ->
                                        new OfUnitJson(
                                                UnitJson.of(each.unit()),
                                                each.name(),
                                                each.invited(),
                                                each.asked(),
                                                each.numbers(),
                                                each.words()))
                        .toList());
    }
}
