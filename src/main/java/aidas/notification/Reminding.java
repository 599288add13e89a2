package aidas.notification;

import static java.util.stream.Collectors.groupingBy;

import aidas.shared.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reminds who is to decide or to hand over what has waited for three days: those who lead the
 * store, and three days later HR; where no lead sees to it, or each has a part in it, HR at once
 * (R1.14). A thousand a minute.
 */
@ApplicationScoped
class Reminding implements Chore {

    static final Duration PATIENCE = Duration.ofDays(3);
    private static final int MOST = 1000;

    @Inject Waits waits;
    @Inject StoreLeads leads;
    @Inject Telling telling;

    @Override
    public String name() {
        return "notification.reminders";
    }

    @Override
    public List<Long> due(Instant now) {
        return waits.any(now.minus(PATIENCE)) ? List.of(0L) : List.of();
    }

    @Override
    public void run(long key, Instant now) {
        var late = waits.late(now.minus(PATIENCE), now, MOST);
        var told = ledOf(late, now);
        var toLeads = new ArrayList<Wait>();
        var toHr = new ArrayList<Wait>();
        var all = new ArrayList<NewNotice>();
        for (int i = 0; i < late.size(); i++) {
            var wait = late.get(i);
            var found =
                    told.getOrDefault((long) i, List.of()).stream()
                            .filter(each -> !wait.notFor().contains(each.lead()))
                            .map(each -> notice(wait, each, now))
                            .toList();
            (found.isEmpty() ? toHr : toLeads).add(wait);
            all.addAll(found);
        }
        telling.tell(all);
        waits.atDesk(toHr, now);
        waits.reminded(toLeads, false, now);
        waits.reminded(toHr, true, now);
    }

    /** By place in the list: keys of different matters may be the same. */
    private Map<Long, List<StoreLeads.Told>> ledOf(List<Wait> late, Instant now) {
        var led = new ArrayList<StoreLeads.Of>();
        for (int i = 0; i < late.size(); i++) {
            if (late.get(i).store() != null) {
                led.add(new StoreLeads.Of(i, late.get(i).store()));
            }
        }
        return leads.of(led, now).stream().collect(groupingBy(StoreLeads.Told::about));
    }

    private static NewNotice notice(Wait wait, StoreLeads.Told told, Instant now) {
        return NewNotice.of(told.lead(), wait.forLeads(), wait.matter(), wait.word(), now);
    }
}
