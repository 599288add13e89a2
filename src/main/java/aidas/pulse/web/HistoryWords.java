package aidas.pulse.web;

import aidas.shared.Refused.Violation;
import aidas.shared.web.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;

/** Says in the reader's language what is wrong with a file of answers. */
@Named
@RequestScoped
public class HistoryWords {

    private static final Pattern LINE = Pattern.compile("line (\\d+)(?:, (\\w+))?");

    @Inject Text text;

    /** Where a file of answers is wrong. */
    public String line(Violation wrong) {
        var line = LINE.matcher(wrong.field());
        if (!line.matches()) {
            return text.of("pulse.programme.history.whole");
        }
        return line.group(2) == null
                ? text.of("pulse.programme.history.line", line.group(1))
                : text.of("pulse.programme.history.cell", line.group(1), line.group(2));
    }

    /** What should stand there in a file of answers. */
    public String should(Violation wrong) {
        var line = LINE.matcher(wrong.field());
        var column = line.matches() && line.group(2) != null ? line.group(2) : "";
        if (column.isEmpty()) {
            column = wrong.field().equals("month") ? "order" : "columns";
        }
        return text.of("pulse.programme.history.should." + column, wrong.message());
    }
}
