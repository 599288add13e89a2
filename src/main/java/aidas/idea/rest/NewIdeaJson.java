package aidas.idea.rest;

import aidas.access.Language;
import aidas.idea.Kind;
import aidas.idea.NewIdea;
import aidas.idea.Tag;
import aidas.shared.Refused;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft to write.
 *
 * @param kind {@code product}, {@code process} or {@code service}
 * @param language in which it is written; absent for English
 * @param answer the key of the customer's answer that caused it; absent for none
 * @param tags absent for none
 * @param key by which a repetition is known; absent for one of its own; only for a new one
 */
public record NewIdeaJson(
        String kind,
        String title,
        String text,
        String language,
        Long answer,
        List<String> tags,
        String key) {

    NewIdea idea() {
        return new NewIdea(
                Kind.ofCode(kind).orElse(null),
                title,
                text,
                Language.ofCode(language == null ? "en" : language).orElse(null),
                answer,
                tags == null ? List.of() : tags.stream().map(NewIdeaJson::tag).toList());
    }

    private static Tag tag(String typed) {
        return Optional.ofNullable(typed)
                .flatMap(Tag::of)
                .orElseThrow(
                        () ->
                                new Refused(
                                        "tags", "each 1 to 30 letters, digits and single hyphens"));
    }

    String keyOrOwn() {
        return key == null ? UUID.randomUUID().toString() : key;
    }
}
