package aidas.shared.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.MathContext;

/** Points and lines as Chart.js reads them; colours come from the page's own (aidas.js). */
public final class ScatterPlot {

    private static final MathContext DIGITS = new MathContext(6);

    private final JsonArrayBuilder sets = Json.createArrayBuilder();
    private final String language;

    /**
     * @param language of the numbers at the axes
     */
    public ScatterPlot(String language) {
        this.language = language;
    }

    /**
     * @param role by which the page colours them
     */
    public void dots(String role, String label, JsonArrayBuilder points) {
        sets.add(set(role, label, points));
    }

    /** Through its points, which are not marked. */
    public void line(String role, String label, JsonArrayBuilder points) {
        sets.add(set(role, label, points).add("showLine", true).add("pointRadius", 0));
    }

    private static JsonObjectBuilder set(String role, String label, JsonArrayBuilder points) {
        return Json.createObjectBuilder().add("role", role).add("label", label).add("data", points);
    }

    public static JsonObjectBuilder point(double x, double y) {
        return Json.createObjectBuilder().add("x", rounded(x)).add("y", rounded(y));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).round(DIGITS);
    }

    public static JsonObjectBuilder axis(String title) {
        return Json.createObjectBuilder()
                .add("title", Json.createObjectBuilder().add("display", true).add("text", title));
    }

    public String json(JsonObjectBuilder x, JsonObjectBuilder y) {
        return Json.createObjectBuilder()
                .add("type", "scatter")
                .add("data", Json.createObjectBuilder().add("datasets", sets))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("responsive", true)
                                .add("maintainAspectRatio", false)
                                .add("animation", false)
                                .add("locale", language)
                                .add("scales", Json.createObjectBuilder().add("x", x).add("y", y)))
                .build()
                .toString();
    }
}
