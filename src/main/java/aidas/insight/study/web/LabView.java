package aidas.insight.study.web;

import aidas.insight.study.Findings;
import aidas.insight.study.Lags;
import aidas.insight.study.Relation;
import aidas.insight.study.Yardstick;
import java.util.List;

/** A study in the reader's words, part by part in the order in which it is to be read (R1.2). */
public final class LabView {

    private final Findings findings;
    private final LabWords words;
    private final int pairs;

    LabView(Findings findings, LabWords words, int pairs) {
        this.findings = findings;
        this.words = words;
        this.pairs = pairs;
    }

    public String scope() {
        return words.scope(findings.study(), findings.x(), findings.y());
    }

    public PowerView power() {
        return new PowerView(findings.power(), findings.leftOut(), words);
    }

    /** x first. */
    public List<ReliabilityView> reliabilities() {
        return List.of(
                new ReliabilityView(findings.x(), findings.ofX(), words),
                new ReliabilityView(findings.y(), findings.ofY(), words));
    }

    /** Are there enough stores (R1.3)? */
    public boolean open() {
        return findings.relation() instanceof Relation.Open;
    }

    /** Below ten stores there is none. */
    public RelationView relation() {
        return new RelationView(
                (Relation.Open) findings.relation(), findings.x(), findings.y(), words, pairs);
    }

    public LagsView lags() {
        return new LagsView((Lags.Scanned) findings.lags(), words);
    }

    public LevelsView levels() {
        return new LevelsView(findings.levels(), words);
    }

    public HeldView held() {
        return new HeldView(findings.held(), words);
    }

    public List<YardstickView> yardsticks() {
        return findings.yardsticks().stream().map(it -> new YardstickView(it, words)).toList();
    }

    /** Published slopes, for context only; none where there are no yardsticks. */
    public List<String> slopes() {
        return findings.yardsticks().isEmpty()
                ? List.of()
                : Yardstick.SLOPES.stream()
                        .map(
                                slope ->
                                        words.text()
                                                .of(
                                                        "insight.word.yardstick." + slope.code(),
                                                        words.text().number(slope.points()),
                                                        slope.source()))
                        .toList();
    }

    /** Sentence by sentence. */
    public List<String> conclusion() {
        return findings.conclusion().stream().map(it -> it.in(words.text().locale())).toList();
    }

    public String dataVersion() {
        return findings.dataVersion();
    }
}
