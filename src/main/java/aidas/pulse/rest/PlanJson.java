package aidas.pulse.rest;

import aidas.access.RegionCode;
import aidas.access.StoreCode;
import aidas.pulse.Cadence;
import aidas.pulse.Floors;
import aidas.pulse.Plan;
import aidas.pulse.Question;
import aidas.pulse.QuestionKind;
import aidas.pulse.Spread;
import aidas.pulse.Target;
import aidas.shared.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a programme asks, whom and when.
 *
 * @param perPerson absent for three
 * @param spread {@code people} or {@code stores}; absent for people
 * @param step {@code weeks} or {@code months}; a wave opens every so many
 * @param regions absent or empty, with stores, for the whole company
 * @param floorNumbers absent for five
 * @param floorComments absent for eight
 */
public record PlanJson(
        String code,
        WordingJson name,
        List<QuestionJson> questions,
        Integer perPerson,
        String spread,
        Integer every,
        String step,
        Integer daysOpen,
        String firstDay,
        List<String> regions,
        List<String> stores,
        Integer floorNumbers,
        Integer floorComments) {

    private static final int USUAL_PER_PERSON = 3;
    private static final int LONGEST_CODE = 20;

    /**
     * @param kind {@code enps}, {@code item} or {@code comment}
     */
    public record QuestionJson(String code, String kind, WordingJson text) {

        static QuestionJson of(Question question) {
            return new QuestionJson(
                    question.code(), question.kind().code(), WordingJson.of(question.text()));
        }
    }

    static PlanJson of(Plan plan) {
        return new PlanJson(
                plan.code(),
                WordingJson.of(plan.name()),
                plan.questions().stream().map(QuestionJson::of).toList(),
                plan.perPerson(),
                plan.spread().code(),
                plan.cadence().every(),
                plan.cadence().step().code(),
                plan.daysOpen(),
                plan.firstDay().toString(),
                plan.target().regions().stream().map(RegionCode::value).sorted().toList(),
                plan.target().stores().stream().map(StoreCode::value).sorted().toList(),
                plan.floors().numbers(),
                plan.floors().comments());
    }

    /**
     * @throws Refused by the field that cannot be read
     */
    Plan plan() {
        return new Plan(
                code,
                WordingJson.wording(name),
                asked(),
                perPerson == null ? USUAL_PER_PERSON : perPerson,
                spread == null
                        ? Spread.PEOPLE
                        : Spread.ofCode(spread)
                                .orElseThrow(() -> new Refused("spread", "people or stores")),
                new Cadence(
                        need("every", every),
                        Cadence.Step.ofCode(step)
                                .orElseThrow(() -> new Refused("step", "weeks or months"))),
                need("daysOpen", daysOpen),
                day("firstDay", firstDay),
                new Target(
                        codes("regions", regions).stream()
                                .map(RegionCode::new)
                                .collect(Collectors.toSet()),
                        codes("stores", stores).stream()
                                .map(StoreCode::new)
                                .collect(Collectors.toSet())),
                new Floors(
                        floor("floorNumbers", floorNumbers, Floors.USUAL.numbers()),
                        floor("floorComments", floorComments, Floors.USUAL.comments())));
    }

    private List<Question> asked() {
        if (questions == null) {
            throw new Refused("questions", "a list of questions");
        }
        return IntStream.range(0, questions.size())
                .mapToObj(i -> question("questions[" + i + "]", questions.get(i)))
                .toList();
    }

    private static Question question(String field, QuestionJson json) {
        if (json == null) {
            throw new Refused(field, "a question");
        }
        var kind =
                QuestionKind.ofCode(json.kind())
                        .orElseThrow(() -> new Refused(field + ".kind", "enps, item or comment"));
        return new Question(json.code(), kind, WordingJson.wording(json.text()));
    }

    private static List<String> codes(String field, List<String> codes) {
        var given = codes == null ? List.<String>of() : codes;
        if (given.stream().anyMatch(c -> c == null || c.isBlank() || c.length() > LONGEST_CODE)) {
            throw new Refused(field, "codes of 1 to " + LONGEST_CODE + " characters");
        }
        return given;
    }

    private static int need(String field, Integer number) {
        if (number == null) {
            throw new Refused(field, "a whole number");
        }
        return number;
    }

    private static int floor(String field, Integer floor, int usual) {
        if (floor != null && !Floors.holds(floor)) {
            throw new Refused(field, Floors.LOWEST + " to " + Floors.HIGHEST);
        }
        return floor == null ? usual : floor;
    }

    static LocalDate day(String field, String text) {
        try {
            if (text != null && text.matches("2[0-9]{3}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw new Refused(field, "a day such as 2026-03-02");
    }
}
