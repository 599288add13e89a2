package aidas.pulse;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;

/** Which questions there are counted answers to; the answers themselves are {@link Published}. */
@Store
public class Askings {

    private static final String COUNTED =
            """
            select p.code as programme, p.name_en, p.name_bg, p.name_lt, q.code, q.kind,
                   q.text_en, q.text_bg, q.text_lt
              from pulse_programme p join pulse_question q on q.programme_id = p.id
             where q.kind <> 'comment' and exists (
                 select 1 from pulse_wave w
                  where w.programme_id = p.id and w.closed_at is not null)
             order by p.id, q.position
            """;

    @PersistenceContext EntityManager em;

    /** Every scored question of a programme with a closed wave, in the order of programmes. */
    public List<Asking> all() {
        List<?> rows = em.createNativeQuery(COUNTED, Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast).map(Askings::asking).toList();
    }

    private static Asking asking(Tuple row) {
        return new Asking(
                new ProgrammeCode(row.get("programme", String.class)),
                wording(row, "name"),
                new Question(
                        row.get("code", String.class),
                        QuestionKind.ofCode(row.get("kind", String.class)).orElseThrow(),
                        wording(row, "text")));
    }

    private static Wording wording(Tuple row, String what) {
        return new Wording(
                row.get(what + "_en", String.class),
                row.get(what + "_bg", String.class),
                row.get(what + "_lt", String.class));
    }
}
