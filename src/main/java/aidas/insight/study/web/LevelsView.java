package aidas.insight.study.web;

import aidas.statistics.Levels;

/** Between stores, inside them, and both together. */
public record LevelsView(Levels levels, LabWords words) {

    public Bar between() {
        return words.bar(levels.between());
    }

    public Bar within() {
        return words.bar(levels.within());
    }

    public Bar pooled() {
        return words.bar(levels.pooled());
    }

    /** Do both levels point in opposite directions, beyond chance? */
    public boolean simpson() {
        return levels.simpson();
    }
}
