package aidas.outreach;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.access.StoreCode;
import aidas.feedback.Channel;
import aidas.organisation.Directories;
import aidas.organisation.Directory;
import aidas.organisation.StoreEntry;
import aidas.shared.Refused;
import aidas.survey.AskedQuestions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges an invitation: everything it speaks of must be known (R1.3). */
@ApplicationScoped
class InvitationCheck {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofHours(1);
    private static final BigDecimal MOST_VALUE = new BigDecimal("99999999.9999");
    private static final int MOST_EMPLOYEES = 50;
    private static final int MOST_DAYS = 365;
    private static final int USUAL_DAYS = 30;
    private static final String USUAL_SURVEY = "nps";

    @Inject Directories directories;
    @Inject AskedQuestions questions;
    @Inject Clock clock;

    /**
     * An invitation that can be kept.
     *
     * @param expires the end of its last day in the store's zone (R1.4)
     */
    record Sound(
            String source, String externalId, Occasion about, String address, Instant expires) {}

    /**
     * @throws Refused with every field that is at fault
     */
    Sound of(InvitationDraft draft) {
        var faults = new Faults();
        var source = faults.needed("source", draft.source(), 40);
        var externalId = faults.needed("externalId", draft.externalId(), 120);
        var code = faults.needed("store", draft.store(), 20);
        var directory = directory(code, draft.employees());
        var store = store(faults, code, directory);
        var about = about(faults, draft, directory, store);
        var address = faults.line("address", draft.address(), 254);
        int days = Objects.requireNonNullElse(draft.days(), USUAL_DAYS);
        if (days < 0 || days > MOST_DAYS) {
            faults.wrong("days", "0 to " + MOST_DAYS + ", got " + days);
        }
        faults.mustBeNone();
        var zone = store.facts().zone();
        var last = LocalDate.ofInstant(clock.instant(), zone).plusDays(days);
        var expires = last.plusDays(1).atStartOfDay(zone).toInstant();
        return new Sound(source, externalId, about, address, expires);
    }

    private Directory directory(String code, List<String> employees) {
        return directories.of(
                Stream.ofNullable(code).map(StoreCode::new).toList(),
                employees.stream().map(EmployeeNumber::of).flatMap(Optional::stream).toList());
    }

    private static StoreEntry store(Faults faults, String code, Directory directory) {
        return code == null
                ? null
                : directory
                        .store(new StoreCode(code))
                        .filter(StoreEntry::active)
                        .orElseGet(() -> faults.wrong("store", "a store that is open"));
    }

    private Occasion about(
            Faults faults, InvitationDraft draft, Directory directory, StoreEntry store) {
        var team = faults.line("team", draft.team(), 20);
        if (team != null && store != null) {
            directory
                    .team(store.facts().code(), team)
                    .orElseGet(() -> faults.wrong("team", "a team of the store"));
        }
        var survey = survey(faults, draft.survey());
        var channel =
                faults.coded(
                        "channel",
                        draft.channel(),
                        Channel.STORE,
                        InvitationCheck::channel,
                        "store, online, mobile, phone");
        var at = at(faults, draft.occurredAt());
        employees(faults, draft.employees(), directory);
        var value = value(faults, draft.transactionValue());
        var reference = faults.line("reference", draft.reference(), 120);
        var customer = faults.line("customer", draft.customer(), 120);
        var usual = store == null ? Language.EN : store.facts().language();
        var language =
                faults.coded("language", draft.language(), usual, Language::ofCode, "en, bg, lt");
        return store == null
                ? null
                : new Occasion(
                        store.id(),
                        team,
                        survey,
                        channel,
                        at,
                        draft.employees(),
                        value,
                        reference,
                        customer,
                        language);
    }

    private static Optional<Channel> channel(String code) {
        return Arrays.stream(Channel.values()).filter(it -> it.code().equals(code)).findFirst();
    }

    private String survey(Faults faults, String code) {
        var survey = code == null ? USUAL_SURVEY : code.strip();
        return questions.current(survey).isPresent()
                ? survey
                : faults.wrong("survey", "the code of a survey with a current version");
    }

    private Instant at(Faults faults, String text) {
        if (text == null || text.isBlank()) {
            return faults.wrong("occurredAt", "is required");
        }
        try {
            var at = OffsetDateTime.parse(text.strip()).toInstant().truncatedTo(ChronoUnit.MICROS);
            boolean sound = !at.isBefore(EARLIEST) && !at.isAfter(clock.instant().plus(AHEAD));
            return sound ? at : faults.wrong("occurredAt", "since 2000 and not in the future");
        } catch (DateTimeException e) {
            return faults.wrong(
                    "occurredAt", "a time with offset such as 2026-03-14T10:15:30+02:00");
        }
    }

    private static void employees(Faults faults, List<String> numbers, Directory directory) {
        if (numbers.size() > MOST_EMPLOYEES || new HashSet<>(numbers).size() < numbers.size()) {
            faults.wrong("employees", "at most " + MOST_EMPLOYEES + ", each once");
        } else if (!numbers.stream().allMatch(number -> known(directory, number))) {
            faults.wrong("employees", "numbers of employees");
        }
    }

    private static boolean known(Directory directory, String number) {
        return EmployeeNumber.of(number).flatMap(directory::employee).isPresent();
    }

    private static BigDecimal value(Faults faults, BigDecimal value) {
        boolean fits =
                value == null
                        || value.signum() >= 0
                                && value.compareTo(MOST_VALUE) <= 0
                                && value.stripTrailingZeros().scale() <= 4;
        return fits
                ? value
                : faults.wrong("transactionValue", "0 to 99999999.9999, at most four decimals");
    }
}
