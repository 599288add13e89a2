package aidas.bench;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * Many ideas in three languages, their words as frequent as words are: what is alike while somebody
 * types, and the board, over HTTP.
 */
final class IdeaBench {

    static final long IDEAS = 100_000;
    private static final int WORDS = 8_000;
    private static final int WARM_UP = 20;
    private static final int TIMES = 100;
    private static final double MILLIS = 1e6;
    private static final String[] LANGUAGES = {"en", "bg", "lt"};
    private static final String[] SYLLABLES = {
        "ba den fo gri hal mer no pas qui ros sto ten ver wil",
        "ба ден фо гри хал мер но пас ши рос сто тен вер чак",
        "ba dėn fo gri žal mer nuo pas ši rus stū ten ver čia"
    };

    private static final String VOTES =
            """
            insert into idea_vote (idea_id, employee_id, cast_at)
            select i.id, p.employee_id, least(now(), i.sent_at + random() * interval '60 days')
              from idea i join generate_series(1, 20) k
                on k <= abs(hashint8extended(i.id, 1)) % 11
              join bench_person p on p.n = abs(hashint8extended(i.id * 20 + k, 2)) % 8000
            on conflict do nothing
            """;

    private final Site site;
    private final Report report;
    private final long ideas;
    private final Random chance = new Random(84);
    private final String[][] words = new String[LANGUAGES.length][WORDS];

    IdeaBench(Site site, Report report, long ideas) {
        this.site = site;
        this.report = report;
        this.ideas = ideas;
    }

    void run() throws Exception {
        site.script("company.sql", 0);
        learn();
        fill();
        // set-wise: one by one the triggers would take most of the time
        site.execute(
                "alter table idea_vote disable trigger user",
                VOTES,
                "alter table idea_vote enable trigger user",
                "update idea i set votes = v.n from (select idea_id, count(*) as n from idea_vote"
                        + " group by idea_id) v where v.idea_id = i.id",
                "vacuum analyze");
        report.line("%,d ideas, %,d votes", ideas, site.count("select count(*) from idea_vote"));
        measure("latest, a page", i -> "?sort=new");
        measure("most voted for, a page", i -> "?sort=top");
        measure("trending, a page", i -> "?sort=trending");
        measure("trending, the tenth page", i -> "?sort=trending&page=9");
        measure("two words searched", i -> "?sort=new&search=" + text(i, 2));
        // what all the others have in it: the way there and back, and the token
        measure("nothing asked of the database", i -> "/similar?language=en&title=ab");
        for (int words : new int[] {1, 3, 6}) {
            measure(
                    "alike, %d words typed".formatted(words),
                    i ->
                            "/similar?language=%s&title=%s"
                                    .formatted(LANGUAGES[i % 3], text(i, words)));
        }
    }

    /** Words of two to four syllables, the frequent ones short. */
    private void learn() {
        for (int l = 0; l < LANGUAGES.length; l++) {
            var syllables = SYLLABLES[l].split(" ");
            for (int w = 0; w < WORDS; w++) {
                words[l][w] =
                        IntStream.range(0, w < 200 ? 2 : 4)
                                .mapToObj(i -> syllables[chance.nextInt(syllables.length)])
                                .collect(Collectors.joining());
            }
        }
    }

    /** The word of rank r is drawn about 1/r as often as the first. */
    private String words(int language, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> words[language][(int) Math.pow(WORDS, chance.nextDouble()) - 1])
                .collect(Collectors.joining(" "));
    }

    private String text(int i, int many) {
        return URLEncoder.encode(words(i % LANGUAGES.length, many), StandardCharsets.UTF_8);
    }

    private void fill() throws Exception {
        site.execute(
                """
                create table bench_idea (n bigint, language text, title text, text text)
                """);
        try (var connection = site.connection()) {
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            var lines = new StringBuilder();
            for (long n = 1; n <= ideas; n++) {
                int l = (int) (n % LANGUAGES.length);
                lines.append(n).append('\t').append(LANGUAGES[l]).append('\t');
                lines.append(words(l, 4 + (int) (n % 5))).append('\t');
                lines.append(words(l, 40)).append('\n');
                if (n % 10_000 == 0 || n == ideas) {
                    var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                    copying.copyIn("copy bench_idea from stdin", new ByteArrayInputStream(bytes));
                    lines.setLength(0);
                }
            }
        }
        site.execute(
                """
                insert into idea (key, author_id, kind, title, text, language, written_at, sent_at,
                       store_id, due_on)
                select 'bench-' || b.n, p.employee_id, (array['product', 'process', 'service'])
                       [1 + b.n %% 3], left(b.title, 120), b.text, b.language, t.at, t.at,
                       p.store_id, t.at::date + 14
                  from bench_idea b join bench_person p on p.n = b.n %% 8000
                 cross join lateral (select now() - b.n * (interval '730 days' / %d) as at) t
                 order by b.n desc
                """
                        .formatted(ideas));
    }

    private void measure(String what, IntFunction<String> query) throws Exception {
        var token = site.tokenOf("elena");
        double[] millis = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            var path = "/api/v1/ideas" + query.apply(Math.abs(i));
            var request = site.request(path, token).GET().build();
            long start = System.nanoTime();
            site.send(request, 200);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / MILLIS;
            }
        }
        report.line(
                "%-34s%8.1f ms, p95 %.1f, worst %.1f",
                what,
                Report.median(millis),
                Report.quantile(0.95, millis),
                Report.quantile(1, millis));
    }
}
