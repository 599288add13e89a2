package aidas.feedback.rest;

import aidas.feedback.CauseReport;
import aidas.feedback.ChipContrast;
import aidas.organisation.Membership;
import aidas.statistics.Contrast;
import java.util.List;

/**
 * What customers say of the company, apart from people.
 *
 * @param membership where answers count
 * @param figure the company's own score
 * @param answers all answers about the visit, on the same scale
 * @param caused those of them that the company caused
 * @param chips reasons about the company, largest difference first
 * @param units regions of the company, stores of a region; absent otherwise
 */
public record CausesJson(
        String code,
        String name,
        String from,
        String until,
        String membership,
        FigureJson figure,
        long answers,
        long caused,
        List<ChipJson> chips,
        List<CausesJson> units) {

    /** A share or a difference of shares with its interval at 95 %, in percent. */
    public record ShareJson(double value, double low, double high) {

        static ShareJson of(Contrast it) {
            return new ShareJson(it.value(), it.interval().low(), it.interval().high());
        }
    }

    /**
     * @param displeased the share of them that tapped it
     * @param difference displeased less pleased
     * @param p corrected for the number of reasons
     * @param moreThanChance do the displeased name it more often?
     */
    public record ChipJson(
            String chip,
            long n,
            ShareJson displeased,
            ShareJson pleased,
            ShareJson difference,
            double p,
            boolean moreThanChance) {

        static ChipJson of(ChipContrast it) {
            return new ChipJson(
                    it.mention().chip(),
                    it.mention().n(),
                    ShareJson.of(it.displeased()),
                    ShareJson.of(it.pleased()),
                    ShareJson.of(it.difference()),
                    it.p(),
                    it.tells());
        }
    }

    static CausesJson of(CauseReport it, Membership people, List<CauseReport> units) {
        return new CausesJson(
                it.code(),
                it.name(),
                it.period().from().toString(),
                it.period().until().toString(),
                people.code(),
                FigureJson.of(it.company()),
                it.all().n(),
                it.caused().n(),
                it.chips().stream().map(ChipJson::of).toList(),
                units == null ? null : units.stream().map(unit -> of(unit, people, null)).toList());
    }
}
