package aidas.idea;

import aidas.feedback.SetWise;
import aidas.organisation.Directories;
import aidas.organisation.EmployeeId;
import aidas.organisation.StoreEntry;
import aidas.organisation.StoreId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a board shows of ideas, in a handful of questions for a page. */
@Store
class Rows {

    @Inject SetWise setWise;
    @Inject Sent sent;
    @Inject Votes votes;
    @Inject Boards boards;
    @Inject Directories directories;

    /**
     * In the order of the keys.
     *
     * @param reader null for somebody who does not work here
     */
    List<IdeaRow> of(List<Long> ids, EmployeeId reader) {
        var facts =
                sent.of(ids).stream().collect(Collectors.toMap(IdeaFacts::id, Function.identity()));
        var authors = authors(facts.values());
        var places = places(facts.values());
        var tags = tags(ids);
        var voted = reader == null ? Set.of() : votes.of(reader, ids);
        var followed = reader == null ? Set.of() : Set.copyOf(boards.followed(reader, ids));
        var own = reader == null ? Set.of() : Set.copyOf(credited(reader, ids));
        return ids.stream()
                .map(facts::get)
                .filter(Objects::nonNull)
                .map(
                        idea ->
                                new IdeaRow(
                                        idea,
                                        idea.author() == null ? null : authors.get(idea.author()),
                                        idea.store() == null ? null : places.get(idea.store()),
                                        tags.getOrDefault(idea.id(), List.of()),
                                        own.contains(idea.id()),
                                        voted.contains(idea.id()),
                                        followed.contains(idea.id())))
                .toList();
    }

    private Map<EmployeeId, Author> authors(Collection<IdeaFacts> ideas) {
        return authorsOf(ideas.stream().map(IdeaFacts::author).filter(Objects::nonNull).toList());
    }

    Map<EmployeeId, Author> authorsOf(Collection<EmployeeId> people) {
        var authors = new HashMap<EmployeeId, Author>();
        if (!people.isEmpty()) {
            directories
                    .employeesOf(Set.copyOf(people))
                    .forEach(each -> authors.put(each.id(), Author.of(each)));
        }
        return authors;
    }

    private Map<StoreId, String> places(Collection<IdeaFacts> ideas) {
        var stores =
                ideas.stream()
                        .map(IdeaFacts::store)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return stores.isEmpty()
                ? Map.of()
                : directories.storesOf(stores).stream()
                        .collect(Collectors.toMap(StoreEntry::id, each -> each.facts().name()));
    }

    private Map<Long, List<Tag>> tags(List<Long> ids) {
        var tags = new HashMap<Long, List<Tag>>();
        setWise.rows(
                "select idea_id, tag from idea_tag where idea_id = any(?) order by tag",
                row ->
                        tags.computeIfAbsent(row.getLong(1), any -> new ArrayList<>())
                                .add(new Tag(row.getString(2))),
                (Object) ids.toArray(Long[]::new));
        return tags;
    }

    private List<Long> credited(EmployeeId reader, List<Long> ids) {
        return setWise.rows(
                "select idea_id from idea_credit where employee_id = ? and idea_id = any(?)",
                row -> row.getLong(1),
                reader.value(),
                ids.toArray(Long[]::new));
    }

    List<Tag> tags() {
        return setWise.rows(
                """
                select tag from idea_tag t join idea i on i.id = t.idea_id and i.sent_at is not null
                 group by tag order by count(*) desc, tag limit 30
                """,
                row -> new Tag(row.getString(1)));
    }
}
