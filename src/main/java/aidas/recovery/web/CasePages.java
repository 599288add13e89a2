package aidas.recovery.web;

import aidas.access.Language;
import aidas.recovery.CustomerView;
import aidas.recovery.CustomerView.Mark;
import aidas.recovery.CustomerView.Said;
import aidas.recovery.EntryKind;
import aidas.shared.web.PlainPage;
import aidas.shared.web.Text;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The public page of a case, put together from parts. Made once a server. */
final class CasePages {

    private static final String TEXTS = "recovery.customer.";
    private static final String FOLDER = "/WEB-INF/recovery/customer/";
    private static final List<String> RESOURCES =
            List.of("fonts.css", "tokens.css", "aidas.css", "mark.svg");
    private static final List<String> WORDS =
            List.of(
                    "steps-heading",
                    "question",
                    "question-why",
                    "yes",
                    "no",
                    "score-question",
                    "score-ends",
                    "score-label",
                    "score-send",
                    "said-heading",
                    "write-label",
                    "write-help",
                    "write-send",
                    "languages");

    private final Map<String, PlainPage> parts = new HashMap<>();

    /**
     * @param files of the WAR, by their path in it
     */
    CasePages(Function<String, InputStream> files) {
        for (var part :
                List.of(
                        "top", "steps", "step", "between", "solved", "score", "said", "message",
                        "write", "bottom")) {
            parts.put(part, new PlainPage(files, FOLDER + part + ".html", RESOURCES));
        }
    }

    /**
     * A page about nothing.
     *
     * @param what {@code unknown} or {@code wait}
     */
    String plain(String what, Language reader) {
        var text = Text.in(reader.locale());
        var values = words(text);
        values.put("title", text.of(TEXTS + what));
        values.put("heading", text.of(TEXTS + what));
        values.put("why", text.of(TEXTS + what + ".why"));
        return part("top", values) + part("bottom", values);
    }

    String of(CustomerView view, Told told, Language reader) {
        var text = Text.in(reader.locale());
        var say = new CustomerWords(text, view);
        var values = words(text);
        values.put("title", view.reference() + ", " + view.store());
        values.put("heading", say.heading());
        values.put("why", say.told(told));
        values.put("when", say.when());
        values.put("said-none", say.silence());
        var html = new StringBuilder(part("top", values)).append(part("steps", values));
        view.steps().forEach(mark -> html.append(step(mark, say)));
        html.append(part("between", values));
        if (view.asks()) {
            html.append(part("solved", values));
        }
        if (view.scores()) {
            html.append(part("score", values));
        }
        html.append(part("said", values));
        view.messages().forEach(said -> html.append(message(said, say)));
        return html.append(part("write", values)).append(part("bottom", values)).toString();
    }

    private String step(Mark mark, CustomerWords say) {
        return part(
                "step",
                Map.of(
                        "class",
                        mark.at() != null ? "done" : mark.now() ? "now" : "",
                        "current",
                        mark.now() ? "aria-current=step" : "",
                        "name",
                        say.step(mark),
                        "state",
                        say.state(mark),
                        "at",
                        say.at(mark.at())));
    }

    private String message(Said said, CustomerWords say) {
        return part(
                "message",
                Map.of(
                        "who",
                        say.who(said),
                        "at",
                        say.at(said.at()),
                        "words",
                        said.kind() == EntryKind.LETTER || said.kind() == EntryKind.WRITTEN
                                ? said.words()
                                : say.verdict(said)));
    }

    private String part(String name, Map<String, String> values) {
        return parts.get(name).with(values);
    }

    private static Map<String, String> words(Text text) {
        var values = new HashMap<>(PlainPage.languages(text.language()));
        WORDS.forEach(word -> values.put(word, text.of(TEXTS + word)));
        return values;
    }
}
