package aidas.insight.study.export;

import aidas.insight.study.Analysed;
import aidas.insight.study.Choice;
import aidas.insight.study.Study;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a part of the laboratory was asked for, and of which data it tells (R1.4). */
final class Asked {

    private final String part;
    private final Map<String, String> asked = new LinkedHashMap<>();

    Asked(String part) {
        this.part = part;
    }

    Asked with(String name, String what) {
        asked.put(name, what);
        return this;
    }

    Asked of(Study study, Analysed<?> found) {
        var relative =
                found.notes().stream()
                        .filter(sentence -> sentence.key().equals("money"))
                        .map(sentence -> sentence.args().getLast().toString())
                        .collect(Collectors.joining(","));
        return with("lag", Integer.toString(study.lag()))
                .with("in-percent-of-region", relative)
                .with("data-version", found.dataVersion())
                .of(study.choice());
    }

    Asked of(Choice choice) {
        return with("from", choice.months().from().toString())
                .with("until", choice.months().until().toString())
                .with("region", choice.region() == null ? "" : choice.region().value())
                .with("format", choice.format() == null ? "" : choice.format().code())
                .with("method", StudyTable.METHOD);
    }

    String part() {
        return part;
    }

    /** For the log. */
    String summary() {
        return asked.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    List<String[]> rows() {
        return asked.entrySet().stream()
                .map(each -> StudyTable.asked(each.getKey(), each.getValue()))
                .toList();
    }
}
