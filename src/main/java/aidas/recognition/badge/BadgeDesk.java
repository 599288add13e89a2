package aidas.recognition.badge;

import static aidas.access.Requires.Reach.COMPANY;

import aidas.access.Caller;
import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** HR writes the rules by which badges are earned (R4.2). */
@UseCases
public class BadgeDesk {

    @Inject Badges badges;
    @Inject Awarding awarding;
    @Inject Caller caller;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Counts what happens from that day on; nobody has read another rule of it before, so the day
     * may be past.
     *
     * @param from at most a year ago or ahead; null for today
     * @throws Refused naming the fields at fault, or {@code code} if it is taken
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public BadgeCode add(String code, BadgeDraft draft, LocalDate from) {
        if (!BadgeCode.isCode(code)) {
            throw new Refused("code", "1 to 40 small letters, digits and hyphens");
        }
        draft.check();
        var first = checked(from, Awarding.today(clock.instant()).minusYears(1));
        var known = new BadgeCode(code);
        if (badges.taken(known)) {
            throw new Refused("code", "one that is not taken yet");
        }
        var badge = new Badge(known);
        badges.add(badge);
        write(badge, 1, draft, first, "badge.added");
        return known;
    }

    /**
     * A new version; what happened before its first day counts by the one before (R1.3).
     *
     * @throws NotFound if there is no such badge
     * @throws Unprocessable if it is retired, or its last rule has not begun yet
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public void change(BadgeCode code, BadgeDraft draft, LocalDate from) {
        draft.check();
        var first = checked(from, Awarding.today(clock.instant()));
        var badge = badges.locked(code);
        if (badge.retired()) {
            throw new Unprocessable("code", "a badge in use");
        }
        var last = badges.rule(badge);
        if (!first.isAfter(last.fromDay())) {
            throw new Unprocessable("from", "a day after " + last.fromDay());
        }
        last.end(first);
        badges.flush();
        write(badge, last.number() + 1, draft, first, "badge.changed");
    }

    private void write(Badge badge, int number, BadgeDraft draft, LocalDate from, String what) {
        badges.add(new BadgeRule(badge, number, draft, from, caller.username(), clock.instant()));
        audit.record(what, "badge:" + badge.code(), "version " + number + " from " + from);
    }

    /** Nothing from today on counts any more; retired already, nothing changes. */
    @Requires(value = Role.HR, reach = COMPANY)
    public void retire(BadgeCode code) {
        var badge = badges.locked(code);
        if (!badge.retired()) {
            badge.retire(caller.username(), clock.instant());
            badges.rule(badge).end(Awarding.today(clock.instant()));
            audit.record("badge.retired", "badge:" + code, "");
        }
    }

    /**
     * Awards at once what the days before today have earned people; else it happens each night.
     *
     * @return how many
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public int award() {
        return awarding.award(clock.instant());
    }

    /** Of each badge the latest version, the retired ones too. */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<BadgeView> all() {
        return badges.latest();
    }

    private LocalDate checked(LocalDate from, LocalDate earliest) {
        var today = Awarding.today(clock.instant());
        if (from != null && (from.isBefore(earliest) || from.isAfter(today.plusYears(1)))) {
            throw new Refused("from", earliest + " to " + today.plusYears(1));
        }
        return from == null ? today : from;
    }
}
