package aidas.pulse;

import static aidas.access.Requires.Reach.COMPANY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import aidas.access.Requires;
import aidas.access.Role;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Takes in what another tool asked before: each month becomes a closed wave that went through the
 * same tally, gate and tables as our own (R4.4).
 */
@UseCases
public class HistoryDesk {

    @Inject Programmes programmes;
    @Inject Waves waves;
    @Inject HistoryPress press;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * All of it or nothing.
     *
     * @param file CSV in UTF-8: month,store,team,question,score
     * @return the waves that were made, first month first
     * @throws Refused naming line and column of what is wrong, or if a month is not after the last
     *     wave of the programme
     * @throws Conflict if one of its waves is open
     */
    @Requires(value = Role.HR, reach = COMPANY)
    public List<WaveView> take(ProgrammeCode code, byte[] file) {
        var programme = programmes.alone(code);
        var months =
                press.read(programme, file).stream()
                        .collect(groupingBy(HistoryLine::month, TreeMap::new, toList()));
        var last = waves.last(programme);
        last.map(Wave::month)
                .filter(month -> !months.firstKey().isAfter(month))
                .ifPresent(
                        month -> {
                            throw new Refused("month", "months after " + month);
                        });
        if (!months.lastKey()
                .isBefore(YearMonth.from(Schedule.today(clock.instant())).plusMonths(1))) {
            throw new Refused("month", "months that have begun");
        }
        if (last.filter(Wave::isOpen).isPresent()) {
            throw new Conflict("a wave of the programme is open");
        }
        int number = last.map(Wave::number).orElse(0);
        var made = new ArrayList<WaveView>();
        for (var month : months.entrySet()) {
            var wave = Wave.held(programme, ++number, month.getKey(), clock.instant());
            waves.add(wave);
            press.publish(wave, month.getValue());
            made.add(wave.view());
        }
        audit.record(
                "pulse.history.taken",
                ProgrammeDesk.subject(code),
                "%d waves, %s to %s".formatted(made.size(), months.firstKey(), months.lastKey()));
        return List.copyOf(made);
    }
}
