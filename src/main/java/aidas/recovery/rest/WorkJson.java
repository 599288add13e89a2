package aidas.recovery.rest;

import aidas.recovery.Evidence;
import aidas.recovery.Step;
import aidas.recovery.Way;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;

/** What is done about a case, as clients write it. */
public final class WorkJson {

    private WorkJson() {}

    /**
     * A step with its evidence.
     *
     * @param step {@code listen, apologise, resolve} or {@code follow-up}
     * @param way {@code letter, call} or {@code person}; of the regret
     * @param saidAt such as {@code 2026-03-02T10:00:00Z}; of the regret
     * @param amount euro; of the solution, if money is part of it
     */
    public record TakenJson(
            String step, String words, String way, String saidAt, BigDecimal amount) {

        Evidence evidence() {
            return Evidence.of(
                    Step.ofCode(step).orElse(null),
                    words,
                    Way.ofCode(way).orElse(null),
                    moment(saidAt),
                    amount);
        }

        /** Null for what is no moment: the evidence's own check names the field. */
        private static Instant moment(String text) {
            try {
                return text == null ? null : Instant.parse(text);
            } catch (DateTimeException none) {
                return null;
            }
        }
    }

    /**
     * @param kind {@code letter, call} or {@code note}
     * @param subject of a letter
     */
    public record MessageJson(String kind, String subject, String words) {}

    public record OwnerJson(String employee, String reason) {}

    public record CauseJson(String cause) {}

    /**
     * @param reason {@code customer, part, supplier} or {@code expert}
     */
    public record PauseJson(String reason) {}

    public record GoodwillJson(BigDecimal amount) {}

    /**
     * @param outcome {@code unconfirmed} or {@code dismissed}
     * @param reason of what is dismissed
     */
    public record ClosingJson(String outcome, String reason) {}
}
