package aidas.idea.review;

import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Requires;
import aidas.idea.Stage;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Ideas by stage: for HR all of them, for a lead those that HR gave (R1.1, R1.5). */
@UseCases
public class PipelineReading {

    private static final List<Stage> STAGES =
            List.of(Stage.SUBMITTED, Stage.REVIEW, Stage.TRIAL, Stage.ADOPTED, Stage.DECLINED);

    private static final int SIZE = 50;

    /** Of each stage in a file. */
    private static final int FILE = 5000;

    @Inject PipelineRows rows;
    @Inject Cards cards;
    @Inject Programmes programmes;
    @Inject Bench bench;

    /** One column each for submitted, under review, in trial, adopted and declined. */
    @Requires({TEAM_LEAD, HR})
    public List<Column> columns(Sieve sieve) {
        return columns(sieve, SIZE);
    }

    /** The same for a file: the longest silent of each stage, 5,000 at most (R1.5). */
    @Requires({TEAM_LEAD, HR})
    public List<Column> file(Sieve sieve) {
        return columns(sieve, FILE);
    }

    private List<Column> columns(Sieve sieve, int size) {
        var today = bench.self().today();
        var me = bench.self().id().orElse(null);
        boolean narrow = !bench.hr() || sieve.only() == Sieve.Only.MINE;
        if (narrow && me == null) {
            return STAGES.stream().map(stage -> new Column(stage, 0, List.of())).toList();
        }
        var mine = narrow ? me : null;
        var keys = rows.keys(STAGES, sieve, mine, today, size);
        var counts = rows.counts(STAGES, sieve, mine, today);
        var made =
                cards.of(
                        keys.values().stream().flatMap(List::stream).toList(),
                        programmes.now(),
                        today);
        return STAGES.stream()
                .map(
                        stage ->
                                new Column(
                                        stage,
                                        counts.getOrDefault(stage, 0L),
                                        keys.getOrDefault(stage, List.of()).stream()
                                                .map(made::get)
                                                .filter(Objects::nonNull)
                                                .toList()))
                .toList();
    }
}
