package aidas.pulse;

import aidas.pulse.gate.Unit;
import aidas.shared.NotFound;
import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** What people wrote, once their wave is closed, and the talk below it. */
@Store
class Comments {

    private static final String COLUMNS =
            "select cast(id as text) as id, level, unit, text, language, reply_key is not null as open"
                    + " from pulse_comment ";

    /** The language, if so many people of the unit read in it; the unit's commonest otherwise. */
    private static final String HIDING_LANGUAGE =
            """
            (select case when count(*) = 0 then :language
                         when count(*) filter (where e.language = :language) >= :floor
                         then :language
                         else mode() within group (order by e.language) end
               from pulse_invitation i
               join pulse_place p on p.wave_id = i.wave_id and p.number = i.place
               join employee e on e.id = i.employee_id
              where i.wave_id = :wave
                and :unit = case :level when 'region' then p.region when 'store' then p.store
                                        when 'team' then p.store || '/' || p.team else '' end)
            """;

    @PersistenceContext EntityManager em;

    /**
     * @param shown the words and the unit that hides who wrote them
     *     <p>A key that another comment has is left out: whoever sends one twice can read replies
     *     to the first, and cannot keep a wave from closing.
     * @param chance draws their numbers and the order in which they are stored (R4.3)
     */
    void add(Wave wave, Map<Said, Unit> shown, Random chance) {
        var shuffled = new ArrayList<>(shown.entrySet());
        Collections.shuffle(shuffled, chance);
        for (var each : shuffled) {
            var words = each.getKey().words();
            em.createNativeQuery(
                            """
                            insert into pulse_comment (id, wave_id, level, unit, text, language,
                                                       reply_key)
                            values (cast(:id as uuid), :wave, :level, :unit, :text,
                            """
                                    + HIDING_LANGUAGE
                                    + """
                                    ,
                                    (select new.key from (select cast(:key as bytea) as key) new
                                      where not exists (select 1 from pulse_comment
                                                         where reply_key = new.key)))
                            """)
                    .setParameter("id", new UUID(chance.nextLong(), chance.nextLong()).toString())
                    .setParameter("wave", wave.id())
                    .setParameter("level", Cells.code(each.getValue().level()))
                    .setParameter("unit", each.getValue().code())
                    .setParameter("text", words.text())
                    .setParameter("language", words.language())
                    .setParameter("floor", wave.programme().plan().floors().comments())
                    .setParameter("key", hex(words.replyKey()))
                    .executeUpdate();
        }
    }

    /** By their numbers, which were drawn by lot. */
    List<Comment> of(Wave wave) {
        return comments("where wave_id = :wave order by id", Map.of("wave", wave.id())).toList();
    }

    /**
     * @throws NotFound if there is none
     */
    Comment get(UUID id) {
        return comments("where id = cast(:id as uuid)", Map.of("id", id.toString()))
                .findFirst()
                .orElseThrow(() -> new NotFound("there is no comment " + id));
    }

    /**
     * The comment whose writer keeps this secret.
     *
     * @param key SHA-256 of the secret
     * @throws NotFound if there is none
     */
    Comment ofKey(byte[] key) {
        return comments("where reply_key = cast(:key as bytea)", Map.of("key", hex(key)))
                .findFirst()
                .orElseThrow(() -> new NotFound("no comment has this code"));
    }

    /**
     * The wave that a comment was written in.
     *
     * @return its key
     */
    long waveOf(Comment comment) {
        return (Long)
                em.createNativeQuery(
                                "select wave_id from pulse_comment where id = cast(:id as uuid)",
                                Long.class)
                        .setParameter("id", comment.id().toString())
                        .getSingleResult();
    }

    private Stream<Comment> comments(String which, Map<String, ?> parameters) {
        var query = em.createNativeQuery(COLUMNS + which, Tuple.class);
        parameters.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::comment);
    }

    private Comment comment(Tuple row) {
        return new Comment(
                UUID.fromString(row.get("id", String.class)),
                Published.unit(row),
                row.get("text", String.class),
                row.get("language", String.class),
                row.get("open", Boolean.class));
    }

    private static String hex(byte[] key) {
        return key == null ? null : "\\x" + java.util.HexFormat.of().formatHex(key);
    }
}
