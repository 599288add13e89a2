package aidas.notification.mail;

import aidas.access.Language;
import aidas.notification.NoticeView;
import aidas.notification.NoticeWords;
import aidas.shared.web.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a letter says: how many of what, the first lines of the newest few, and one thing to do. No
 * words that somebody wrote leave the portal by mail (R4.5).
 */
final class LetterWords {

    private static final int LINES = 5;

    private final Language language;
    private final Text text;
    private final String url;
    private final String farewell;

    /**
     * @param url of the portal
     * @param farewell the address that ends all letters
     */
    LetterWords(Language language, String url, String farewell) {
        this.language = language;
        this.text = Text.in(language.locale());
        this.url = url;
        this.farewell = farewell;
    }

    /** Of mail at once the notice itself, else how many there are. */
    String subject(LetterKind kind, List<NoticeView> notices) {
        return kind == LetterKind.MAIL
                ? line(notices.getFirst())
                : text.of("notification.letter." + kind.code(), notices.size());
    }

    String text(LetterKind kind, List<NoticeView> notices) {
        var lines =
                first(notices).stream()
                        .map(it -> "* " + line(it))
                        .collect(Collectors.joining("\n"));
        return Stream.of(
                        subject(kind, notices),
                        kind == LetterKind.MAIL ? text.of("notification.letter.why") : lines,
                        counts(kind, notices),
                        text.of("notification.letter.open") + "\n" + address(kind, notices),
                        "-- \n" + text.of("notification.letter.end") + "\n" + farewell + "\n")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    String html(LetterKind kind, List<NoticeView> notices) {
        var lines =
                first(notices).stream()
                        .map(it -> "<li>" + escaped(line(it)) + "</li>")
                        .collect(Collectors.joining());
        return """
               <!DOCTYPE html>
               <html lang="%s"><head><meta charset="UTF-8"><title>%s</title></head><body>
               <h1>%s</h1>
               %s
               <p>%s</p>
               <p><a href="%s">%s</a></p>
               <hr><p><small><a href="%s">%s</a></small></p>
               </body></html>
               """
                .formatted(
                        language.code(),
                        escaped(subject(kind, notices)),
                        escaped(subject(kind, notices)),
                        kind == LetterKind.MAIL ? "" : "<ul>" + lines + "</ul>",
                        escaped(
                                kind == LetterKind.MAIL
                                        ? text.of("notification.letter.why")
                                        : counts(kind, notices)),
                        escaped(address(kind, notices)),
                        escaped(text.of("notification.letter.open")),
                        escaped(farewell),
                        escaped(text.of("notification.letter.end")));
    }

    private static List<NoticeView> first(List<NoticeView> notices) {
        return notices.stream().limit(LINES).toList();
    }

    private String line(NoticeView notice) {
        return NoticeWords.of(notice, text);
    }

    /** Such as "Thanks: 3 · Badges: 1", in the order of the newest. */
    private String counts(LetterKind kind, List<NoticeView> notices) {
        return kind == LetterKind.MAIL
                ? ""
                : byKind(notices).entrySet().stream()
                        .map(it -> text.of(it.getKey()) + ": " + it.getValue())
                        .collect(Collectors.joining(" · "));
    }

    private static Map<String, Long> byKind(List<NoticeView> notices) {
        return notices.stream()
                .collect(
                        Collectors.groupingBy(
                                it -> it.kind().nameKey(),
                                LinkedHashMap::new,
                                Collectors.counting()));
    }

    private String address(LetterKind kind, List<NoticeView> notices) {
        var inbox = url + "/notification/inbox.xhtml";
        return kind == LetterKind.MAIL ? inbox + "?open=" + notices.getFirst().id() : inbox;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
