package aidas.recognition.badge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Days in a row with a glad customer (R2.3). Only days on which somebody answered are days of the
 * row: who is off, ill or in the stock room breaks nothing.
 *
 * @param days how many good ones
 * @param free how many days without a glad customer the row endures
 * @param within how many calendar days it may take; null for however many
 */
public record Streak(Source source, int days, int free, Integer within) implements Rule {

    @Override
    public String about() {
        return null;
    }

    @Override
    public List<Award> awards(List<Fact> facts, LocalDate today) {
        return People.of(facts).stream().flatMap(own -> of(own).stream()).toList();
    }

    @Override
    public Optional<Step> step(List<Fact> own, LocalDate today) {
        return Optional.of(new Step(walk(own, new ArrayList<>()).size(), days));
    }

    private List<Award> of(List<Fact> own) {
        var awards = new ArrayList<Award>();
        walk(own, awards);
        return awards;
    }

    /**
     * @param awards to which those are added that the row earns
     * @return the row that is not finished yet
     */
    private List<Fact> walk(List<Fact> own, List<Award> awards) {
        var byDay =
                own.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Fact::day, TreeMap::new, Collectors.toList()));
        var row = new ArrayList<Fact>();
        int left = free;
        for (var day : byDay.values()) {
            var glad = day.stream().filter(Fact::good).findFirst();
            if (glad.isPresent()) {
                row.add(glad.get());
                dropOld(row);
                if (row.size() == days) {
                    awards.add(award(row));
                    row.clear();
                    left = free;
                }
            } else if (left > 0 && !row.isEmpty()) {
                left--;
            } else {
                row.clear();
                left = free;
            }
        }
        return row;
    }

    private void dropOld(List<Fact> row) {
        if (within != null) {
            var oldest = row.getLast().day().minusDays(within - 1L);
            row.removeIf(fact -> fact.day().isBefore(oldest));
        }
    }

    private static Award award(List<Fact> row) {
        var last = row.getLast();
        return new Award(
                last.who(),
                last.day().toString(),
                last.day(),
                row.stream().map(Fact::key).toList());
    }
}
