package aidas.pulse.web;

import aidas.pulse.Course;
import aidas.pulse.WaveResults;
import aidas.pulse.gate.Unit;
import aidas.shared.web.Text;
import java.util.List;

/** Wave by wave, question by question, of one unit that the reader sees. */
public record CoursesView(WaveResults results, Unit unit, List<Course> waves, Text text) {

    /** Is it about a part of the company? */
    public boolean part() {
        return !unit.equals(Unit.COMPANY);
    }

    public String heading() {
        return part()
                ? text.of("pulse.results.course.of", new HeatView(results, text).name(unit))
                : text.of("pulse.results.course");
    }

    public List<CourseView> courses() {
        return results.questions().stream().map(of -> course(of)).toList();
    }

    private CourseView course(WaveResults.OfQuestion of) {
        var code = of.question().code();
        var asked = waves.stream().filter(each -> each.question().equals(code)).toList();
        return new CourseView(of.question(), asked, text);
    }
}
