package aidas.launcher.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened before the question: where, when, with whom.
 *
 * @param reason why the customer came; null if unknown
 * @param standards null if none were observed
 */
record Visit(
        Shop shop,
        LocalDate day,
        Team team,
        String channel,
        Question question,
        List<Person> people,
        List<Credit> credits,
        String reason,
        Standards standards) {

    String source() {
        return switch (channel) {
            case "store" -> "till";
            case "phone" -> "phone";
            default -> "web";
        };
    }

    String place() {
        return switch (channel) {
            case "phone" -> "phone";
            case "mobile" -> "app";
            default -> team.place;
        };
    }

    /** Factor of the transaction value. */
    double value() {
        return standards == null ? 1 : standards.value();
    }
}
