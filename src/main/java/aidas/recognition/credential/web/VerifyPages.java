package aidas.recognition.credential.web;

import aidas.access.Language;
import aidas.recognition.credential.Verdict;
import aidas.shared.web.PlainPage;
import aidas.shared.web.Text;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The public pages about credentials, in the reader's language (R5.1). Made once a server. */
final class VerifyPages {

    private static final String FOLDER = "/WEB-INF/recognition/verify/";
    private static final List<String> RESOURCES =
            List.of("fonts.css", "tokens.css", "aidas.css", "aidas.js", "mark.svg");

    private final PlainPage valid;
    private final PlainPage other;

    /**
     * @param files of the WAR, by their path in it
     */
    VerifyPages(Function<String, InputStream> files) {
        valid = PlainPage.within(FOLDER + "frame.html", files, FOLDER + "valid.html", RESOURCES);
        other = PlainPage.within(FOLDER + "frame.html", files, FOLDER + "other.html", RESOURCES);
    }

    /**
     * @param nonce of the answer
     */
    String of(Verdict verdict, Language reader, String nonce) {
        var text = Text.in(reader.locale());
        return switch (verdict) {
            case Verdict.Valid it -> valid(it, text, nonce);
            case Verdict.Ended it ->
                    other(
                            text,
                            nonce,
                            "recognition.verify.ended",
                            text.of("recognition.verify.ended.since", day(it.at())));
            case Verdict.Unknown it -> plain(text, nonce, "unknown");
        };
    }

    /** Before anything was asked. */
    String start(Language reader, String nonce) {
        return plain(Text.in(reader.locale()), nonce, "start");
    }

    /** To whoever asked too often. */
    String wait(Language reader, String nonce) {
        return plain(Text.in(reader.locale()), nonce, "wait");
    }

    private String plain(Text text, String nonce, String what) {
        var heading = "recognition.verify." + what;
        return other(text, nonce, heading, text.of(heading + ".why"));
    }

    private String other(Text text, String nonce, String heading, String why) {
        var values = frame(text, nonce);
        values.put("title", text.of(heading));
        values.put("heading", text.of(heading));
        values.put("why", why);
        return other.with(values);
    }

    private String valid(Verdict.Valid it, Text text, String nonce) {
        var claim = it.claim();
        var values = frame(text, nonce);
        values.put("title", claim.name());
        for (var label : LABELS.entrySet()) {
            values.put(label.getKey(), text.of(label.getValue()));
        }
        values.put("its", claim.language());
        values.put("name", claim.name());
        values.put("description", claim.description());
        values.put("narrative", claim.narrative());
        values.put("issuer", claim.issuer());
        values.put("from", text.day(day(claim.from())));
        values.put(
                "holder",
                claim.holder() == null
                        ? text.of("recognition.verify.holder.none")
                        : claim.holder());
        values.put("version", claim.version());
        values.put("address", claim.address());
        return valid.with(values);
    }

    private static final Map<String, String> LABELS =
            Map.of(
                    "valid", "recognition.verify.valid",
                    "print", "recognition.verify.print",
                    "facts", "recognition.verify.facts",
                    "earned-by", "recognition.verify.by",
                    "issuer-label", "recognition.verify.issuer",
                    "from-label", "recognition.verify.from",
                    "holder-label", "recognition.verify.holder",
                    "version-label", "recognition.verify.version",
                    "address-label", "recognition.verify.address",
                    "meaning", "recognition.verify.meaning");

    private static Map<String, String> frame(Text text, String nonce) {
        var values = new HashMap<>(PlainPage.languages(text.language()));
        values.put("nonce", nonce);
        values.put("languages", text.of("recognition.verify.languages"));
        values.put("check", text.of("recognition.verify.check"));
        values.put("check-why", text.of("recognition.verify.check.why"));
        values.put("check-label", text.of("recognition.verify.check.label"));
        values.put("check-do", text.of("recognition.verify.check.do"));
        values.put("keys", text.of("recognition.verify.keys"));
        return values;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
