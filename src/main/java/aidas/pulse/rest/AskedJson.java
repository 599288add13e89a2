package aidas.pulse.rest;

import aidas.pulse.Asked;
import aidas.pulse.Hiding;
import java.util.List;

/**
 * An open wave to which the caller is invited.
 *
 * @param place whose key signs the token
 * @param taken was the token given out?
 */
public record AskedJson(
        WaveJson wave,
        WordingJson name,
        int place,
        List<PlanJson.QuestionJson> questions,
        boolean taken,
        HidingJson hiding) {

    /**
     * Who could see what.
     *
     * @param among people who share the smallest figure there can be
     */
    public record HidingJson(
            int floorNumbers,
            int floorComments,
            int among,
            int amongComments,
            List<AroundJson> units) {

        static HidingJson of(Hiding hiding) {
            return new HidingJson(
                    hiding.floors().numbers(),
                    hiding.floors().comments(),
                    hiding.among(),
                    hiding.amongWords(),
                    hiding.units().stream().map(AroundJson::of).toList());
        }
    }

    /** A unit around the caller and what of it could be shown. */
    public record AroundJson(UnitJson unit, int invited, boolean numbers, boolean comments) {

        static AroundJson of(Hiding.Around around) {
            return new AroundJson(
                    UnitJson.of(around.unit()), around.invited(), around.numbers(), around.words());
        }
    }

    static AskedJson of(Asked asked) {
        return new AskedJson(
                WaveJson.of(asked.wave()),
                WordingJson.of(asked.name()),
                asked.place(),
                asked.questions().stream().map(PlanJson.QuestionJson::of).toList(),
                asked.taken(),
                HidingJson.of(asked.hiding()));
    }
}
