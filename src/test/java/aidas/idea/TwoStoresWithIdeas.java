package aidas.idea;

import aidas.access.Language;
import aidas.recognition.TwoStores;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Two stores whose people write ideas, inside a transaction that is taken back. */
abstract class TwoStoresWithIdeas extends TwoStores {

    static final String TITLE = "Number tickets at the rgidea counter";
    static final String TEXT = "A ticket at the door would end the shouting at the counter.";

    @Inject IdeaDesk desk;
    @Inject IdeaReading reading;
    @Inject ClaimDesk claims;
    @Inject VoteDesk votes;
    @Inject MergeDesk merging;
    @Inject Moving moving;
    @Inject Board board;
    private int keys;

    static NewIdea idea(String title, String... tags) {
        return new NewIdea(
                Kind.PROCESS,
                title,
                TEXT,
                Language.EN,
                null,
                Stream.of(tags).map(Tag::new).toList());
    }

    long draft(String author, NewIdea said) {
        employee(author);
        return desk.draft("key-" + ++keys, said);
    }

    long sent(String author, String title, String... tags) {
        return desk.send(draft(author, idea(title, tags)), true).id();
    }

    int vote(String person, long id) {
        employee(person);
        return votes.vote(id);
    }

    void move(long id, Stage to) {
        harriet();
        moving.move(id, to, "It was looked at.");
    }

    void merge(long duplicate, long into) {
        harriet();
        merging.merge(duplicate, into, null);
    }

    void part(long duplicate) {
        harriet();
        merging.part(duplicate);
    }

    int counted(long id) {
        return reading.one(id).idea().votes();
    }

    List<Long> found(String words, Sort sort) {
        var search = new BoardSearch(words, null, Set.of(), null, null, View.ALL, sort, 0, 100);
        return board.find(search).ideas().stream().map(row -> row.idea().id()).toList();
    }
}
