package aidas.idea.review.rest;

import aidas.idea.review.Episode;
import aidas.idea.review.Story;
import java.util.List;

/**
 * What became of an idea; what there is not is left out.
 *
 * @param clock {@code stopped}, {@code running}, {@code short} or {@code late}
 */
public record StoryJson(
        long idea,
        String stage,
        String owner,
        String due,
        int silentDays,
        String clock,
        List<EpisodeJson> episodes) {

    /**
     * A move, or an official answer, which has neither {@code from} nor {@code to}.
     *
     * @param who absent for a login of HR without a name
     */
    public record EpisodeJson(
            String from, String to, String words, String language, String who, String at) {

        static EpisodeJson of(Episode episode) {
            return new EpisodeJson(
                    episode.answer() ? null : episode.from().code(),
                    episode.answer() ? null : episode.to().code(),
                    CardJson.filled(episode.words()),
                    episode.language(),
                    CardJson.filled(episode.who()),
                    episode.at().toString());
        }
    }

    static StoryJson of(Story story) {
        return new StoryJson(
                story.idea(),
                story.stage().code(),
                CardJson.filled(story.owner()),
                story.due().toString(),
                story.silent(),
                story.clock().code(),
                story.episodes().stream().map(EpisodeJson::of).toList());
    }
}
