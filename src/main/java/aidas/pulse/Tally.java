package aidas.pulse;

import aidas.pulse.gate.Histogram;
import aidas.pulse.gate.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A wave counted: every question apart, so that no two answers of one person stay together. Exists
 * only while the wave is closed; what is kept of it went through the gate (R4.1).
 */
final class Tally {

    private final List<Question> questions;
    private final Map<Question, Map<Leaf, int[]>> scores = new HashMap<>();
    private final Map<Leaf, Integer> turnout = new HashMap<>();
    private final List<Said> words = new ArrayList<>();

    /**
     * @param questions of the programme, by index
     */
    Tally(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /** Counts one answer to one question. */
    void add(Leaf from, Question question, int score) {
        if (!question.kind().holds(score)) {
            throw new IllegalArgumentException(
                    "%s has no score %d".formatted(question.code(), score));
        }
        scores.computeIfAbsent(question, q -> new HashMap<>())
                .computeIfAbsent(from, leaf -> new int[question.kind().categories()])[
                score - question.kind().low()]++;
    }

    /** Counts a whole ballot, and that somebody took part. */
    void add(Leaf from, Ballot ballot) {
        turnout.merge(from, 1, Integer::sum);
        ballot.scores().forEach((index, score) -> add(from, questions.get(index), score));
        if (ballot.comment() != null) {
            words.add(new Said(from, ballot.comment()));
        }
    }

    /** Answers to the question by place; places without one are absent. */
    Map<Leaf, Histogram> scores(Question question) {
        return scores.getOrDefault(question, Map.of()).entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, each -> Histogram.of(each.getValue())));
    }

    /** How many took part by place; places from which nobody did are absent. */
    Map<Leaf, Histogram> turnout() {
        return turnout.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, each -> Histogram.of(each.getValue())));
    }

    List<Said> words() {
        return List.copyOf(words);
    }
}
