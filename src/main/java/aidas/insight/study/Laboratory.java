package aidas.insight.study;

import aidas.access.Requires;
import aidas.access.Requires.Reach;
import aidas.access.Role;
import aidas.insight.Months;
import aidas.insight.table.Measure;
import aidas.insight.table.UnitTable;
import aidas.insight.table.UnitTables;
import aidas.shared.Refused;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/** Holds what employees, customers and the till say against each other, store by store (R7.1). */
@UseCases
public class Laboratory {

    @Inject UnitTables tables;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** What can be held against what: employees' first, then customers', then business. */
    @Requires({Role.HR, Role.OWNER, Role.TEAM_LEAD})
    public List<Measure> measures() {
        return tables.measures();
    }

    /** The last complete months. */
    @Requires({Role.HR, Role.OWNER, Role.TEAM_LEAD})
    public Months last(int months) {
        return Months.last(months, LocalDate.now(clock));
    }

    /**
     * @throws Refused if the study names what is not there (R7.3)
     */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public Findings study(Study study) {
        return Studies.findings(study, tables, LocalDate.now(clock));
    }

    /**
     * How much of y each of some measures accounts for, by the stores' means.
     *
     * @param study whose x is not looked at
     * @param predictors codes of measures, at least one
     * @throws Refused if one of them is not there, or there are too many
     */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public Analysed<Drivers> drivers(Study study, List<String> predictors) {
        var named = new Named(tables.measures());
        var y = named.measure("y", study.y());
        var xs = named.predictors("x", predictors, y.code());
        var cells = cells(study, predictors);
        var chosen = chosen(study, cells);
        var drivers =
                Drivers.of(
                        chosen.means(y.code(), study.months(), 0),
                        xs,
                        predictors.stream()
                                .map(code -> chosen.means(code, study.months(), study.lag()))
                                .toArray(double[][]::new));
        return analysed(drivers, study, cells);
    }

    /**
     * The fifth of the stores with the highest x against the fifth with the lowest, by y.
     *
     * @throws Refused if the study names what is not there
     */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public Analysed<Fifths> fifths(Study study) {
        new Named(tables.measures()).pair(study.x(), study.y());
        var cells = cells(study, List.of(study.x()));
        var chosen = chosen(study, cells);
        var fifths =
                Fifths.of(
                        chosen.units(),
                        chosen.means(study.x(), study.months(), study.lag()),
                        chosen.means(study.y(), study.months(), 0));
        return analysed(fifths, study, cells);
    }

    /**
     * The cells under a study, for whoever wants to repeat it; taking it away leaves an entry.
     *
     * @throws Refused if a measure, a month, the region or the format is not there
     */
    @Requires(
            value = {Role.HR, Role.OWNER},
            reach = Reach.COMPANY)
    public UnitTable table(List<String> measures, Choice choice) {
        var named = new Named(tables.measures());
        measures.forEach(code -> named.measure("measures", code));
        check(choice);
        audit.record("insight.export", "company", String.join(",", measures));
        return tables.read(new LinkedHashSet<>(measures), choice.months());
    }

    private UnitTable cells(Study study, List<String> xs) {
        check(study.choice());
        var codes = new LinkedHashSet<>(xs);
        codes.add(study.y());
        return tables.read(codes, study.read());
    }

    private static Chosen chosen(Study study, UnitTable cells) {
        return Chosen.of(Money.comparable(cells, study), study);
    }

    private <T> Analysed<T> analysed(T result, Study study, UnitTable cells) {
        var measures =
                tables.measures().stream().filter(it -> cells.grids().containsKey(it.code()));
        return new Analysed<>(
                result,
                Money.notes(study.choice(), cells.units(), measures.toList()),
                DataVersion.of(cells));
    }

    private void check(Choice choice) {
        Named.check(choice, tables.units(), LocalDate.now(clock));
    }

    /** What a study holds constant, as far as it is measured. */
    static List<String> measured(List<String> held) {
        return held.stream()
                .filter(code -> !Arrays.asList(Study.REGION, Study.FORMAT).contains(code))
                .toList();
    }
}
