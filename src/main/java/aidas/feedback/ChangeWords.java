package aidas.feedback;

import aidas.shared.Period;
import aidas.shared.web.Text;

/** What changed, in the reader's words, and no more than the interval holds (R8.12). */
public record ChangeWords(Text text) {

    private static final String KEY = "feedback.change.";

    /**
     * @param against the earlier period
     * @return empty where nobody answered now
     */
    public String sentence(Change change, Period against) {
        return switch (change) {
            case Change.Untold(var course, var more) -> untold(course, more);
            case Change.Told told -> told(told, against);
        };
    }

    private String untold(Course course, long more) {
        return course == Course.NOBODY ? "" : text.of(KEY + course.key(), more);
    }

    private String told(Change.Told told, Period against) {
        var unit = told.unit();
        var key = KEY + told.course().key() + "." + unit.wire();
        return switch (told.course()) {
            case UP -> say(key, against, told.difference(), told.low(), told.high(), unit);
            case DOWN -> say(key, against, -told.difference(), -told.high(), -told.low(), unit);
            default -> unclear(told, against) + " " + orMore(told);
        };
    }

    private String unclear(Change.Told told, Period against) {
        return text.of(
                KEY + "unclear",
                text.period(against),
                number(told.unit(), told.low()),
                number(told.unit(), told.high()));
    }

    /** How many more answers would tell, or how large a change would have shown. */
    private String orMore(Change.Told told) {
        var size = rounded(told.unit(), told.size());
        var unit = "." + told.unit().wire();
        return told.more() == 0
                ? text.of(KEY + "enough" + unit, size)
                : text.of(KEY + "more" + unit, told.more(), size);
    }

    private String say(
            String key, Period against, double value, double low, double high, Unit unit) {
        return text.of(
                key,
                text.period(against),
                rounded(unit, value),
                number(unit, low),
                number(unit, high));
    }

    /** Points and percent are whole, scores have a tenth. */
    private String number(Unit unit, double value) {
        return text.number(rounded(unit, value), 1);
    }

    private static Number rounded(Unit unit, double value) {
        return unit == Unit.SCORE ? (Number) (Math.rint(value * 10) / 10 + 0.0) : Math.round(value);
    }
}
