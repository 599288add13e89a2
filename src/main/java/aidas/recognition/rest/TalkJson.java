package aidas.recognition.rest;

import aidas.recognition.Talk;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What readers said.
 *
 * @param reactions names by reaction
 */
public record TalkJson(Map<String, List<String>> reactions, List<ReplyJson> replies) {

    /** Somebody's words. */
    public record ReplyJson(
            long id, KudosJson.PersonJson by, String words, String language, String at) {

        static ReplyJson of(Talk.Reply reply) {
            return new ReplyJson(
                    reply.id(),
                    KudosJson.PersonJson.of(reply.by()),
                    reply.words(),
                    reply.language(),
                    reply.at().toString());
        }
    }

    static TalkJson of(Talk talk) {
        var reactions = new TreeMap<String, List<String>>();
        talk.reactions().forEach((how, names) -> reactions.put(how.code(), names));
        return new TalkJson(reactions, talk.replies().stream().map(ReplyJson::of).toList());
    }
}
