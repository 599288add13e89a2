package aidas.survey;

import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chip as the database keeps it. */
@Embeddable
record ChipRow(String code, String side, int position) {

    static Set<ChipRow> of(List<Chip> chips) {
        return IntStream.range(0, chips.size())
                .mapToObj(i -> new ChipRow(chips.get(i).code(), chips.get(i).side().code(), i + 1))
                .collect(Collectors.toSet());
    }

    static List<Chip> read(Collection<ChipRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(ChipRow::position))
                .map(row -> new Chip(row.code, Side.ofCode(row.side)))
                .toList();
    }
}
