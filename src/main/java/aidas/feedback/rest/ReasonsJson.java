package aidas.feedback.rest;

import aidas.feedback.Mention;
import aidas.feedback.OwnMentions;
import aidas.survey.Side;
import java.util.List;
import java.util.Map;

/**
 * Why customers answered a person as they did.
 *
 * @param aboutPerson all own answers that count
 * @param aboutCompany those that do not, as the company was the cause
 * @param withReasons answers of the last twelve months that came with a reason
 * @param reasons about the person, most first
 */
public record ReasonsJson(
        long aboutPerson, long aboutCompany, long withReasons, List<MentionJson> reasons) {

    /** How often a reason was tapped, by what the scores say. */
    public record MentionJson(
            String chip, long n, long favourable, long neutral, long unfavourable) {

        static MentionJson of(Mention it) {
            return new MentionJson(
                    it.chip(), it.n(), it.favourable(), it.neutral(), it.unfavourable());
        }
    }

    static ReasonsJson of(Map<Side, Long> counts, OwnMentions mentions) {
        return new ReasonsJson(
                counts.getOrDefault(Side.PERSON, 0L),
                counts.getOrDefault(Side.COMPANY, 0L),
                mentions.answers(),
                mentions.mentions().stream().map(MentionJson::of).toList());
    }
}
