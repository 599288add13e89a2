package aidas.survey;

import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A standard as the database keeps it. */
@Embeddable
record StandardRow(String code, int position) {

    static Set<StandardRow> of(List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new StandardRow(codes.get(i), i + 1))
                .collect(Collectors.toSet());
    }

    static List<String> read(Collection<StandardRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(StandardRow::position))
                .map(StandardRow::code)
                .toList();
    }
}
