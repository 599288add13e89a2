package aidas.idea;

import aidas.organisation.EmployeeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Gathers what is shown of one idea. */
@ApplicationScoped
class Drawer {

    @Inject Rows rows;
    @Inject Parts parts;
    @Inject Files files;
    @Inject Causing causing;
    @Inject Moves moves;

    IdeaView sent(long id, EmployeeId reader) {
        var row =
                rows.of(List.of(id), reader).stream()
                        .findFirst()
                        .orElseThrow(() -> Ideas.missing(id));
        var people = parts.credited(id);
        var names = rows.authorsOf(people);
        return new IdeaView(
                row,
                people.stream().map(names::get).filter(Objects::nonNull).toList(),
                causing.read(row.idea().answer()),
                files.of(id),
                parts.duplicates(id),
                moves.of(id));
    }

    DraftView draft(Idea idea) {
        var words = idea.words();
        return new DraftView(
                idea.id(),
                idea.key(),
                words.kind(),
                words.title(),
                words.text(),
                words.language(),
                words.answer(),
                causing.read(words.answer()),
                parts.tags(idea.id()),
                files.of(idea.id()),
                idea.writtenAt());
    }
}
