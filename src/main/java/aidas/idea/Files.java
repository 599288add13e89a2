package aidas.idea;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where the files of ideas are kept. */
@Store
class Files {

    @Inject SetWise setWise;

    /** As they were added. */
    List<IdeaFile> of(long idea) {
        return setWise.rows(
                """
                select id, name, media_type, octet_length(content) from idea_file
                 where idea_id = ? order by id
                """,
                row ->
                        new IdeaFile(
                                row.getLong(1), row.getString(2), row.getString(3), row.getInt(4)),
                idea);
    }

    long add(long idea, String name, String mediaType, byte[] content) {
        return setWise.rows(
                        """
                        insert into idea_file (idea_id, name, media_type, content)
                        values (?, ?, ?, ?) returning id
                        """,
                        row -> row.getLong(1),
                        idea,
                        name,
                        mediaType,
                        content)
                .getFirst();
    }

    /** Is it gone now? */
    boolean remove(long idea, long file) {
        return setWise.update("delete from idea_file where idea_id = ? and id = ?", idea, file) > 0;
    }

    /** Of a sent idea, or of the reader's own draft. */
    Optional<FileContent> content(long idea, long file, EmployeeId reader) {
        return setWise
                .rows(
                        """
                        select f.name, f.media_type, f.content
                          from idea_file f join idea i on i.id = f.idea_id
                         where i.id = ? and f.id = ?
                           and (i.sent_at is not null or i.author_id = ?)
                        """,
                        row -> new FileContent(row.getString(1), row.getString(2), row.getBytes(3)),
                        idea,
                        file,
                        reader == null ? 0L : reader.value())
                .stream()
                .findFirst();
    }
}
