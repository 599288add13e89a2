package aidas.leaderboard.season.rest;

import aidas.leaderboard.season.SeasonFacts;
import aidas.leaderboard.season.SeasonView;
import aidas.leaderboard.season.SnapshotView;
import aidas.leaderboard.season.Wording;
import java.util.List;

/**
 * A season; in the list without what belongs to its result.
 *
 * @param until the first month no longer in
 * @param state with its dates, those that it has
 * @param hash of the result that counts; absent before it is closed
 */
public record SeasonJson(
        String code,
        String series,
        AnnouncementJson.NameJson name,
        StateJson state,
        RulesJson rules,
        String hash,
        List<SnapshotJson> trail,
        ResultJson result,
        List<AppealJson> appeals) {

    /** What was announced; the words in three languages. */
    public record RulesJson(
            String unit,
            String scale,
            String membership,
            String mix,
            String region,
            String format,
            String from,
            String until,
            int appealDays,
            String rule,
            int threshold,
            String announcedAt,
            boolean announcedLate,
            AnnouncementJson.NameJson words) {

        static RulesJson of(SeasonFacts facts) {
            var rules = facts.rules();
            return new RulesJson(
                    rules.kind().code(),
                    rules.scale().code(),
                    rules.membership().code(),
                    rules.mix().code(),
                    rules.region() == null ? null : rules.region().value(),
                    rules.format() == null ? null : rules.format().code(),
                    rules.months().from().toString(),
                    rules.months().until().toString(),
                    rules.appealDays(),
                    facts.rule(),
                    facts.threshold(),
                    facts.announcedAt().toString(),
                    facts.announcedLate(),
                    SeasonJson.words(facts.words()));
        }
    }

    /** A result's place in the trail; the last one counts. */
    public record SnapshotJson(int number, String at, String by, String hash) {

        static SnapshotJson of(SnapshotView view) {
            return new SnapshotJson(view.number(), view.at().toString(), view.by(), view.hash());
        }
    }

    static SeasonJson of(SeasonView season) {
        var facts = season.facts();
        return new SeasonJson(
                facts.code().value(),
                facts.series().value(),
                words(facts.name()),
                StateJson.of(season.state()),
                RulesJson.of(facts),
                season.hash().isEmpty() ? null : season.hash(),
                season.trail().stream().map(SnapshotJson::of).toList(),
                season.result() == null ? null : ResultJson.of(season.result()),
                season.appeals().stream().map(AppealJson::of).toList());
    }

    static AnnouncementJson.NameJson words(Wording words) {
        return new AnnouncementJson.NameJson(words.en(), words.bg(), words.lt());
    }
}
