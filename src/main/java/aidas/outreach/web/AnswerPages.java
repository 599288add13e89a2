package aidas.outreach.web;

import aidas.access.Language;
import aidas.outreach.Seen;
import aidas.outreach.Sheet;
import aidas.shared.web.Text;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Function;

/** The public pages on which a customer answers, as HTML without a script (R3.1). */
public final class AnswerPages {

    private final Parts parts;

    /**
     * @param files of the WAR, by their path in it
     */
    public AnswerPages(Function<String, InputStream> files) {
        parts = new Parts(files);
    }

    String of(Seen seen, Shown shown) {
        return switch (seen) {
            case Seen.Ended(var because, var language) ->
                    ended(because.name().toLowerCase(Locale.ROOT), language);
            case Seen.Open(var sheet) -> open(sheet, shown);
            case Seen.Begun begun -> begun(begun, shown);
            case Seen.Done done -> done(done, shown);
        };
    }

    /**
     * A page that only says something.
     *
     * @param what such as {@code expired}, {@code unknown} or {@code wait}
     */
    public String ended(String what, Language language) {
        var leaf = new Leaf(parts, language);
        var key = "outreach.answer.ended." + what;
        return top(leaf, null)
                .add("ways")
                .add("said", "heading", leaf.text().of(key), "why", leaf.text().of(key + ".why"))
                .add("end")
                .html();
    }

    private String open(Sheet sheet, Shown shown) {
        var leaf = new Leaf(parts, sheet.language());
        top(leaf, sheet).add("ways");
        notice(leaf, shown);
        leaf.add("met", "met", met(leaf.text(), sheet), "served", served(leaf.text(), sheet));
        var scale = new ScaleParts(leaf, sheet.questions().scale(), sheet);
        var proposed = shown.typed() == null ? "" : shown.typed().score();
        if (shown.notice() == null && scale.takes(proposed)) {
            leaf.add("notice", "words", leaf.text().of("outreach.answer.proposed", proposed));
        }
        leaf.add("form", "stamp", shown.stamp());
        leaf.add("tap", "question", sheet.word("question"));
        scale.buttons(proposed);
        return leaf.add("form-end").add("foot").add("end").html();
    }

    private String begun(Seen.Begun begun, Shown shown) {
        var sheet = begun.sheet();
        var leaf = new Leaf(parts, sheet.language());
        var typed = shown.typed() == null ? begun.typed() : shown.typed();
        top(leaf, sheet);
        if (begun.doubted()) {
            leaf.add("ways");
            notice(leaf, shown);
            doubt(leaf, begun, shown);
        } else {
            leaf.add("switch");
            notice(leaf, shown);
            leaf.add("form", "stamp", shown.stamp()).add("score");
            new WhyParts(leaf, sheet, typed, shown.wrong()).all();
            leaf.add("form-end");
        }
        return leaf.add("foot").add("end").html();
    }

    private static void doubt(Leaf leaf, Seen.Begun begun, Shown shown) {
        var sheet = begun.sheet();
        var scale = new ScaleParts(leaf, sheet.questions().scale(), sheet);
        var score = begun.typed().score();
        leaf.add("form", "stamp", shown.stamp());
        leaf.add(
                "doubt",
                "doubt",
                leaf.text().of("outreach.answer.doubt", score),
                "keep",
                leaf.text().of("outreach.answer.doubt.keep", score));
        scale.buttons("");
        leaf.add("form-end");
    }

    private String done(Seen.Done done, Shown shown) {
        var leaf = new Leaf(parts, done.language());
        top(leaf, done.sheet()).add("ways");
        new ThanksParts(leaf, done).all();
        if (done.begged() == null) {
            leaf.add("form", "stamp", shown.stamp()).add("begged").add("form-end");
        } else {
            leaf.add("line", "words", leaf.text().of("outreach.answer.begged.kept"));
        }
        return leaf.add("end").html();
    }

    /**
     * @param sheet null where nothing is known of the answer
     */
    private static Leaf top(Leaf leaf, Sheet sheet) {
        var store = sheet == null ? null : sheet.store();
        return leaf.add(
                "top", "brand", store == null ? leaf.text().of("outreach.answer.title") : store);
    }

    private static void notice(Leaf leaf, Shown shown) {
        if (shown.notice() != null) {
            leaf.add("notice", "words", leaf.text().of(shown.notice()));
        }
    }

    private static String met(Text text, Sheet sheet) {
        var day = text.day(sheet.day());
        return switch (sheet.channel()) {
            case STORE -> text.of("outreach.answer.met.store", day);
            case ONLINE, MOBILE, PHONE -> text.of("outreach.answer.met.other", day);
        };
    }

    private static String served(Text text, Sheet sheet) {
        return sheet.person() == null ? "" : text.of("outreach.answer.served", sheet.person());
    }
}
