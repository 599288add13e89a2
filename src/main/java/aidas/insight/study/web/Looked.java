package aidas.insight.study.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashSet;

/** The pairs of measures that a reader has looked at since the login (R1.5). */
@SessionScoped
public class Looked implements Serializable {

    private static final long serialVersionUID = 1;

    /** More than anybody reads; then the first ones no longer count. */
    private static final int MOST = 500;

    private final LinkedHashSet<String> pairs = new LinkedHashSet<>();

    /** How many there are with this one; the order of the two does not matter. */
    int with(String x, String y) {
        pairs.add(x.compareTo(y) < 0 ? x + " " + y : y + " " + x);
        if (pairs.size() > MOST) {
            pairs.remove(pairs.iterator().next());
        }
        return pairs.size();
    }
}
