package aidas.reward.web;

import aidas.reward.Kept;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** What people asked for as rows of a table, in the reader's language; no points. */
@RequestScoped
public class RewardRows {

    private static final List<String> COLUMNS =
            List.of("day", "reward", "number", "person", "store", "state", "by", "reason");

    @Inject Text text;
    @Inject RewardWords words;

    /** The first row holds the headings. */
    Stream<String[]> of(List<Kept> all) {
        var header =
                COLUMNS.stream()
                        .map(column -> text.of("reward.manage.column." + column))
                        .toArray(String[]::new);
        return Stream.concat(Stream.<String[]>of(header), all.stream().map(this::row));
    }

    private String[] row(Kept kept) {
        var it = kept.it();
        return new String[] {
            it.day().toString(),
            words.in(it.name()),
            it.employee(),
            it.person(),
            it.store() == null ? "" : it.store(),
            text.of("reward.state." + it.state().code()),
            by(kept),
            kept.reason() == null ? "" : kept.reason()
        };
    }

    /** Who moved it last; nobody where nobody had to. */
    private static String by(Kept kept) {
        if (kept.endedBy() != null) {
            return kept.endedBy();
        }
        return kept.decidedBy() == null ? "" : kept.decidedBy();
    }
}
