package aidas.idea;

import aidas.organisation.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A condition on ideas {@code i} with its values.
 *
 * @param condition without a word of the client's
 */
record Filter(String condition, List<Object> values) {

    private static final String FOUND =
            """
            exists (select 1 from idea_text t where t.idea_id = i.id and t.words @@ idea_asked(?))
            """;

    Filter {
        values = List.copyOf(values);
    }

    /**
     * @param reader null for somebody who does not work here, to whom no idea is near
     */
    static Filter of(BoardSearch search, EmployeeId reader) {
        var stages =
                search.stages().isEmpty()
                        ? Stream.of(Stage.values()).filter(each -> each != Stage.DUPLICATE)
                        : search.stages().stream();
        var filter =
                new Filter("i.sent_at is not null", List.of())
                        .and(
                                "i.stage = any(?)",
                                (Object) stages.map(Stage::code).toArray(String[]::new));
        if (!search.words().isEmpty()) {
            filter = filter.and(FOUND, search.words());
        }
        if (search.kind() != null) {
            filter = filter.and("i.kind = ?", search.kind().code());
        }
        if (search.tag() != null) {
            filter =
                    filter.and(
                            "exists (select 1 from idea_tag t where t.idea_id = i.id and t.tag = ?)",
                            search.tag().value());
        }
        if (search.store() != null) {
            filter =
                    filter.and(
                            "i.store_id = (select s.id from store s where s.code = ?)",
                            search.store().value());
        }
        return filter.seen(search.view(), reader == null ? 0 : reader.value());
    }

    private Filter seen(View view, long reader) {
        var table =
                switch (view) {
                    case ALL -> null;
                    case MINE -> "idea_credit";
                    case FOLLOWED -> "idea_follow";
                    case VOTED -> "idea_vote";
                };
        return table == null
                ? this
                : and(
                        "exists (select 1 from %s n where n.idea_id = i.id and n.employee_id = ?)"
                                .formatted(table),
                        reader);
    }

    Filter and(String more, Object... its) {
        var all = new ArrayList<>(values);
        all.addAll(List.of(its));
        return new Filter(condition + " and " + more, all);
    }

    /** The same with values of what stands before it. */
    Filter behind(Object... before) {
        var all = new ArrayList<>(List.of(before));
        all.addAll(values);
        return new Filter(condition, all);
    }
}
