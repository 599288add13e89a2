package aidas.access;

import aidas.shared.architecture.Store;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** What people chose, by login name. The last choice wins, so there is nothing to lock. */
@Store
class Preferences {

    @PersistenceContext EntityManager em;

    Optional<Preference> of(String username) {
        List<?> rows =
                em.createNativeQuery(
                                "select language, theme from preference where username = :username",
                                Tuple.class)
                        .setParameter("username", username)
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Preferences::preference).findFirst();
    }

    void put(String username, Preference chosen) {
        em.createNativeQuery(
                        """
                        insert into preference (username, language, theme)
                        values (:username, :language, :theme)
                        on conflict (username) do update
                           set language = excluded.language, theme = excluded.theme
                        """)
                .setParameter("username", username)
                .setParameter("language", chosen.language().code())
                .setParameter("theme", chosen.theme().code())
                .executeUpdate();
    }

    private static Preference preference(Tuple row) {
        return new Preference(
                Language.ofCode(row.get("language", String.class)).orElseThrow(),
                Theme.ofCode(row.get("theme", String.class)).orElseThrow());
    }
}
