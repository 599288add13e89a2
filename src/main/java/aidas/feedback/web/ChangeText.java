package aidas.feedback.web;

import aidas.feedback.Change;
import aidas.feedback.Lookback;
import aidas.shared.web.Text;

/** What changed, in the reader's words, and no more than the interval holds (R1.5). */
record ChangeText(Text text) {

    /** The finding about a named unit, by the keys of its page. */
    String heading(String keys, Change change, Object name) {
        return text.of(keys + change.course().key(), name);
    }

    /** Empty where nothing can be told. */
    String sentence(Change change, Lookback lookback) {
        return switch (change) {
            case Change.Untold untold -> "";
            case Change.Told told -> sentence(told, lookback.days());
        };
    }

    private String sentence(Change.Told told, int days) {
        var key = "feedback.change." + told.course().key();
        return switch (told.course()) {
            case DOWN -> say(key, days, -told.points(), -told.high(), -told.low());
            case UP -> say(key, days, told.points(), told.low(), told.high());
            default -> text.of(key, days, whole(told.low()), whole(told.high()));
        };
    }

    private String say(String key, int days, double points, double low, double high) {
        return text.of(key, days, Math.round(points), whole(low), whole(high));
    }

    private String whole(double points) {
        return text.number(Math.round(points));
    }
}
