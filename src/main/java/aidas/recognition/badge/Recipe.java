package aidas.recognition.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A rule as the database keeps it. */
@Embeddable
class Recipe {

    private String kind;
    private String source;
    private String about;
    private Integer times;
    private String span;
    private Integer people;

    @Column(name = "in_a_row")
    private Integer inARow;

    private Integer free;
    private Integer within;

    /** For JPA. */
    protected Recipe() {}

    Recipe(RuleDraft draft) {
        kind = draft.kind();
        source = draft.source();
        about = draft.about();
        times = draft.times();
        span = draft.span();
        people = draft.people();
        inARow = draft.inARow();
        free = draft.free();
        within = draft.within();
    }

    RuleDraft draft() {
        return new RuleDraft(kind, source, about, times, span, people, inARow, free, within);
    }
}
