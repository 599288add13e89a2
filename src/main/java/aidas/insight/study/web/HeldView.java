package aidas.insight.study.web;

import aidas.insight.study.Held;
import java.util.List;
import java.util.stream.Collectors;

/** Among stores that are alike in other things. */
public record HeldView(Held held, LabWords words) {

    private static final String KEY = "insight.lab.held.";

    public boolean any() {
        return !held.held().isEmpty();
    }

    public Bar partial() {
        return words.bar(held.partial());
    }

    public String what() {
        return any()
                ? words.text().of(KEY + "what", names(held.held()))
                : words.text().of(KEY + "nothing");
    }

    /** What could not be held; empty if all was. */
    public String left() {
        return held.left().isEmpty() ? "" : words.text().of(KEY + "left", names(held.left()));
    }

    private String names(List<String> codes) {
        return codes.stream().map(words::held).collect(Collectors.joining(", "));
    }
}
