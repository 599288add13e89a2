package aidas.challenge;

import aidas.access.Role;
import aidas.access.StoreCode;
import aidas.organisation.RosterText;
import aidas.recognition.TwoStores;
import aidas.recognition.value.Tongues;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;

/** Eight people in the first store, and a game of theirs. */
abstract class StoreWithGames extends TwoStores {

    static final ChallengeCode CODE = new ChallengeCode("rg-game");
    static final String OLGA = "RGE8";
    static final String PETAR = "RGE9";
    static final String RADA = "RGE10";
    static final String[] FIVE = {ANNA, BORIS, CVETAN, ANI, NORA};
    static final Tongues NAME = Tongues.of("Thanks in May", "Благодарности", "Ačiū");
    static final Tongues ABOUT = Tongues.of("More thanks.", "Повече.", "Daugiau.");

    @Inject Challenges challenges;
    @Inject Counting counting;
    @Inject DueResults due;
    @Inject Results results;
    @Inject Parts parts;
    @Inject GameDesk games;
    @Inject GameReading reading;
    @Inject ChallengeDesk desk;

    private int thanks;

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static LocalDate daysAgo(int days) {
        return today().minusDays(days);
    }

    static Instant now() {
        return Instant.now();
    }

    @Override
    @BeforeEach
    protected void two_stores_and_a_value() throws Exception {
        super.two_stores_and_a_value();
        caller.is("adam").with(Role.ADMIN).inCompany();
        var more = RosterText.roster();
        var store =
                "RG-R,Recognition,%s,Store %s,Sofia,city,Europe/Sofia,bg,".formatted(HERE, HERE);
        more.row(store, ",,RGE8,Olga,Eight,,en,member,2024-01-01,");
        more.row(store, ",,RGE9,Petar,Nine,,en,member,2024-01-01,");
        more.row(store, ",,RGE10,Rada,Ten,,en,member,2024-01-01,");
        rosters.apply(more.bytes());
        harriet();
    }

    static ChallengeDraft draft(Kind kind, Measure measure, int goal, LocalDate from, int days) {
        return new ChallengeDraft(
                NAME,
                ABOUT,
                kind.code(),
                measure.code(),
                "store",
                HERE,
                from,
                from.plusDays(days),
                goal,
                7);
    }

    /** A published one of any days, with its rules and their hash. */
    Challenge published(ChallengeDraft draft) {
        var challenge = new Challenge(CODE, draft, "harriet", now());
        var rules = Published.words(draft.terms(), "Store");
        var hash = Document.hash(Document.ofRules(CODE, NAME, ABOUT, draft.terms(), rules));
        challenge.publish(rules, hash, "harriet", now());
        challenges.add(challenge);
        return challenge;
    }

    void joined(Challenge challenge, String... numbers) {
        var store = directories.store(new StoreCode(HERE)).orElseThrow().id();
        for (var number : numbers) {
            parts.join(challenge.id(), id(number), store, now());
        }
    }

    /** Somebody thanked somebody on that day, at noon. */
    long thanked(String giver, String to, LocalDate day) {
        var number =
                (Number)
                        em.createNativeQuery(
                                        """
                                        insert into kudos (kind, key, giver_id, store_id, day,
                                               given_at, wording_id, message, language, reach, past)
                                        select 'kudos', :key, :giver, s.id, :day,
                                               cast(:day as timestamp) at time zone 'UTC'
                                                   + interval '12 hours',
                                               (select max(id) from company_value_wording),
                                               :words, 'en', 'store', false
                                          from store s where s.code = :store returning id
                                        """,
                                        Long.class)
                                .setParameter("key", "rg-game-" + ++thanks)
                                .setParameter("giver", id(giver).value())
                                .setParameter("day", day)
                                .setParameter("words", WORDS)
                                .setParameter("store", HERE)
                                .getSingleResult();
        em.createNativeQuery(
                        """
                        insert into kudos_receiver (kudos_id, employee_id, store_id)
                        select id, :to, store_id from kudos where id = :id
                        """)
                .setParameter("to", id(to).value())
                .setParameter("id", number.longValue())
                .executeUpdate();
        return number.longValue();
    }

    void close(Challenge challenge) {
        em.flush();
        due.run(challenge.id(), now());
    }

    /** What the result says of the unit. */
    UnitResult result(Challenge challenge) {
        return results.of(challenge.id()).orElseThrow().units().getFirst();
    }

    GameView seen(String number) {
        em.flush();
        employee(number);
        return reading.game(CODE, Locale.ENGLISH);
    }
}
