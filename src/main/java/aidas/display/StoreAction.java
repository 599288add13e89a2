package aidas.display;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** What a store does about its customers' feedback: open until it is done. */
@Entity
@Table(name = "store_action")
public class StoreAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "store_id")
    private long storeId;

    private String words;

    @Column(name = "due_day")
    private LocalDate dueDay;

    @Column(name = "done_at")
    private Instant doneAt;

    @Version private long version;

    /** For JPA. */
    protected StoreAction() {}

    StoreAction(long storeId, ActionFacts facts) {
        this.storeId = storeId;
        describe(facts);
    }

    final void describe(ActionFacts facts) {
        words = facts.words();
        dueDay = facts.due();
    }

    /** Done counts from the first time somebody says so. */
    void finish(Instant at) {
        if (doneAt == null) {
            doneAt = at;
        }
    }

    void reopen() {
        doneAt = null;
    }

    long storeId() {
        return storeId;
    }

    ActionEntry entry() {
        return new ActionEntry(id, new ActionFacts(words, dueDay), doneAt);
    }
}
