package aidas.notification.mail;

import aidas.shared.Chore;
import aidas.shared.mail.PostOffice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Queues the letters of the day and of the week when their time has come. */
@ApplicationScoped
class DueRounds implements Chore {

    @Inject PostOffice office;
    @Inject Rounds rounds;

    private record Round(LetterKind kind, ZoneId zone, LocalDate day) {}

    @Override
    public String name() {
        return "notification.rounds";
    }

    @Override
    public List<Long> due(Instant now) {
        return office.works() && open(now).findAny().isPresent() ? List.of(0L) : List.of();
    }

    @Override
    public void run(long key, Instant now) {
        open(now).toList().forEach(each -> rounds.make(each.kind(), each.zone(), each.day()));
    }

    private Stream<Round> open(Instant now) {
        return rounds.zones().stream()
                .flatMap(zone -> Stream.of(LetterKind.values()).flatMap(k -> round(k, zone, now)))
                .filter(each -> !rounds.made(each.kind(), each.zone(), each.day()));
    }

    private static Stream<Round> round(LetterKind kind, ZoneId zone, Instant now) {
        return kind.day(now, zone).stream().map(day -> new Round(kind, zone, day));
    }
}
