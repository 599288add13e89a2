package aidas.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * When mail about a wave goes out: the invitation on its first day, a reminder on its fourth and on
 * its sixth, if it is still open the day after. Each goes to everybody who was invited, because
 * nobody knows who has answered (R8.1).
 */
final class MailRounds {

    private static final List<Integer> DAYS = List.of(0, 3, 5);

    private MailRounds() {}

    /** The latest round whose day has come; one that a later one has overtaken is left out. */
    static OptionalInt due(LocalDate opens, LocalDate closes, LocalDate today) {
        return IntStream.range(0, DAYS.size())
                .filter(
                        round -> {
                            var day = opens.plusDays(DAYS.get(round));
                            return !today.isBefore(day)
                                    && today.isBefore(closes)
                                    && (round == 0 || day.plusDays(1).isBefore(closes));
                        })
                .max();
    }
}
