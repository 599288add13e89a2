package aidas.idea.review.web;

import aidas.idea.review.Card;
import aidas.idea.review.Column;
import aidas.idea.review.Rice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The pipeline as a table for spreadsheets: codes and days as the API writes them. */
final class PipelineFile {

    private static final String[] HEADER = {
        "id",
        "stage",
        "kind",
        "language",
        "title",
        "text",
        "author",
        "owner",
        "votes",
        "comments",
        "sent_on",
        "due_on",
        "answered_on",
        "silent_days",
        "rice",
        "scorecards"
    };

    private PipelineFile() {}

    /** The first one is the header. */
    static Stream<String[]> rows(List<Column> columns) {
        return Stream.concat(
                Stream.<String[]>of(HEADER),
                columns.stream().flatMap(each -> each.cards().stream()).map(PipelineFile::row));
    }

    private static String[] row(Card card) {
        var idea = card.idea();
        return Stream.of(
                        idea.id(),
                        idea.stage().code(),
                        idea.kind().code(),
                        idea.language().code(),
                        idea.title(),
                        idea.text(),
                        card.author(),
                        card.owner(),
                        idea.votes(),
                        idea.comments(),
                        day(idea.sentAt()),
                        idea.dueOn(),
                        Optional.ofNullable(idea.answeredAt()).map(PipelineFile::day).orElse(null),
                        card.silent(),
                        Optional.ofNullable(card.rice()).map(Rice::score).orElse(null),
                        card.cards())
                .map(cell -> Objects.toString(cell, ""))
                .toArray(String[]::new);
    }

    /** Ideas without a name keep no hour, and days here are those of the database. */
    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
