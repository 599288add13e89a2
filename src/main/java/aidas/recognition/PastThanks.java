package aidas.recognition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import aidas.recognition.value.CompanyValues;
import aidas.recognition.value.ValueCode;
import aidas.recognition.value.ValueView;
import aidas.shared.Refused.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes in thanks of an earlier programme, which count in no balance (R9.1). */
@ApplicationScoped
class PastThanks {

    private static final Instant OLDEST = Instant.parse("2000-01-01T00:00:00Z");

    @Inject Colleagues colleagues;
    @Inject CompanyValues values;
    @Inject Quotes quotes;
    @Inject KudosBook book;

    /** Who brings some too waits until this transaction ends. */
    void lock() {
        book.lockHistory();
    }

    /** What some thanks name, read once for all of them. */
    record Known(Map<ValueCode, ValueView> values, Map<Quotes.Source, Quotable> quotes) {

        private ValueView value(PastKudos past) {
            return values.get(past.kudos().value());
        }

        private Quotable quoted(PastKudos past) {
            return quotes.get(new Quotes.Source(past.source(), past.externalId()));
        }
    }

    Known known(List<PastKudos> thanks) {
        return new Known(
                values.inUse().stream().collect(toMap(ValueView::code, identity())),
                quotes.bySources(
                        thanks.stream()
                                .filter(each -> each.source() != null)
                                .map(each -> new Quotes.Source(each.source(), each.externalId()))
                                .collect(toSet())));
    }

    /**
     * @param known of the thanks among which it is
     * @param faults to which what is wrong is added; nothing is stored then
     * @return false if it had come before or is wrong
     */
    boolean add(PastKudos past, Known known, List<Violation> faults, Instant now) {
        var kudos = past.kudos();
        faults.addAll(kudos.faults());
        if (past.givenAt() == null
                || past.givenAt().isBefore(OLDEST)
                || past.givenAt().isAfter(now)) {
            faults.add(new Violation("givenAt", "a time that is past, with offset"));
        }
        if (past.giver() == null) {
            faults.add(new Violation("giver", "the number of an employee"));
        }
        var value = known.value(past);
        if (value == null) {
            faults.add(new Violation("value", "the code of a value in use"));
        }
        var quoted = known.quoted(past);
        if (past.source() != null && quoted == null) {
            faults.add(new Violation("quotes", "an answer of a glad customer who may be quoted"));
        }
        if (!faults.isEmpty()) {
            return false;
        }
        var there = there(past, faults);
        if (!faults.isEmpty()) {
            return false;
        }
        var giver = there.getFirst();
        if (book.byKey(giver.id(), kudos.key()).isPresent()) {
            return false;
        }
        var deed =
                Deed.by(giver, kudos.key(), kudos.language(), past.givenAt())
                        .quoting(quoted == null ? null : quoted.answer())
                        .ofEarlierProgramme();
        book.addAndForget(
                new Kudos(
                        deed,
                        there.stream().skip(1).map(Receiver::of).toList(),
                        value.wording(),
                        kudos.message(),
                        kudos.reach()));
        return true;
    }

    /** The giver, then the receivers, as they were on that day. */
    private List<Colleague> there(PastKudos past, List<Violation> faults) {
        var day = LocalDate.ofInstant(past.givenAt(), ZoneOffset.UTC);
        var numbers = Stream.concat(Stream.of(past.giver()), past.kudos().to().stream()).toList();
        var found = colleagues.onDay(numbers, day);
        if (numbers.stream().distinct().count() != found.size()
                || numbers.stream().distinct().count() != numbers.size()) {
            faults.add(
                    new Violation("to", "others than the giver, all of whom worked here that day"));
            return List.of();
        }
        return numbers.stream()
                .map(
                        number ->
                                found.stream()
                                        .filter(each -> each.number().equals(number))
                                        .findFirst()
                                        .orElseThrow())
                .toList();
    }
}
