package aidas.feedback;

import java.util.List;
import java.util.Map;

/**
 * What concerns the company apart from people, by the code of the unit; a unit without any is
 * absent.
 *
 * @param company answers to the question about the company
 * @param all answers to the question about the visit
 * @param caused those of them that the company caused
 * @param chips reasons about the company
 */
record CauseFacts(
        Map<String, Answers> company,
        Map<String, Answers> all,
        Map<String, Answers> caused,
        Map<String, List<Mention>> chips) {

    /** Of one unit; nothing is none. */
    CauseReport report(String code, String name, CauseSums.Where where) {
        var none = Answers.none(where.scale());
        var visits = all.getOrDefault(code, none);
        return new CauseReport(
                code,
                name,
                where.months(),
                company.getOrDefault(code, none),
                visits,
                caused.getOrDefault(code, none),
                ChipContrast.of(chips.getOrDefault(code, List.of()), visits));
    }
}
