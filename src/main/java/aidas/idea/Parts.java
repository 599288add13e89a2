package aidas.idea;

import aidas.feedback.SetWise;
import aidas.organisation.EmployeeId;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What hangs on an idea: its tags and whom it credits. */
@Store
class Parts {

    @Inject SetWise setWise;

    /** By the alphabet. */
    List<Tag> tags(long idea) {
        return setWise.rows(
                "select tag from idea_tag where idea_id = ? order by tag",
                row -> new Tag(row.getString(1)),
                idea);
    }

    void tag(long idea, List<Tag> tags) {
        var words = tags.stream().map(Tag::value).toArray(String[]::new);
        setWise.update("delete from idea_tag where idea_id = ?", idea);
        setWise.update("insert into idea_tag (idea_id, tag) select ?, unnest(?)", idea, words);
    }

    void credit(long idea, EmployeeId author, Instant at) {
        setWise.update(
                """
                insert into idea_credit (idea_id, employee_id, since) values (?, ?, ?::timestamptz)
                on conflict (idea_id, employee_id) do update set moved_from = null
                """,
                idea,
                author.value(),
                at.toString());
    }

    /** First the own author, then those of its duplicates. */
    List<EmployeeId> credited(long idea) {
        return setWise.rows(
                """
                select employee_id from idea_credit where idea_id = ?
                 order by moved_from is not null, employee_id
                """,
                row -> new EmployeeId(row.getLong(1)),
                idea);
    }

    /** Those that are merged into it. */
    List<SimilarIdea> duplicates(long idea) {
        return setWise.rows(
                """
                select id, title, stage, votes, comments from idea where duplicate_of = ? order by id
                """,
                row ->
                        new SimilarIdea(
                                row.getLong(1),
                                row.getString(2),
                                Stage.ofCode(row.getString(3)).orElseThrow(),
                                row.getInt(4),
                                row.getInt(5)),
                idea);
    }

    boolean credits(long idea, EmployeeId person) {
        return credited(idea).contains(person);
    }

    /** Tags and files come along as others of their own, so that no key tells of the draft. */
    void copy(long draft, long idea) {
        setWise.update(
                "insert into idea_tag (idea_id, tag) select ?, tag from idea_tag where idea_id = ?",
                idea,
                draft);
        setWise.update(
                """
                insert into idea_file (idea_id, name, media_type, content)
                select ?, name, media_type, content from idea_file where idea_id = ? order by id
                """,
                idea,
                draft);
    }

    /** The days within which an idea is answered. */
    int answerDays() {
        return setWise.rows("select answer_days from idea_terms", row -> row.getInt(1)).getFirst();
    }
}
