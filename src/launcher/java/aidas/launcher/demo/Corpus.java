package aidas.launcher.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The sentences of one language and how comments are put together from one to three of them. */
final class Corpus {

    /** How often a comment has one, two, three sentences. */
    private static final List<Double> LENGTHS = List.of(0.07, 0.43, 0.50);

    private static final double OPENERS = 0.5;
    private static final String NAME = "{name}";
    private static final String PRODUCT = "{product}";

    private final Map<String, List<String>> sections = new HashMap<>();

    Corpus(String language) {
        List<String> section = null;
        for (var line : Lines.of("comments_" + language + ".txt")) {
            if (line.startsWith("[")) {
                var header = line.substring(1, line.length() - 1);
                section = sections.computeIfAbsent(header, h -> new ArrayList<>());
            } else {
                section.add(line);
            }
        }
    }

    /**
     * A comment.
     *
     * @param name of the employee as the customer writes it, null if none may be named
     */
    String comment(Band band, Topics topics, String name, Dice dice) {
        int sentences = 1 + dice.index(LENGTHS);
        var words = new ArrayList<String>();
        var themes = new HashSet<String>();
        if (sentences > 1 && dice.chance(OPENERS)) {
            words.add(opener(topics, dice));
        }
        while (words.size() < sentences) {
            var tone = words.size() == sentences - 1 && sentences > 1 ? last(band, dice) : band;
            boolean named = words.stream().anyMatch(s -> s.contains(NAME));
            words.add(sentence(tone, topics, themes, name != null && !named, dice));
        }
        var comment = String.join(" ", words);
        return name == null ? comment : comment.replace(NAME, name);
    }

    private String opener(Topics topics, Dice dice) {
        var openers = new ArrayList<>(sections.get("opener any"));
        if (topics.inStore()) {
            openers.addAll(sections.get("opener store"));
        }
        var product = dice.oneOf(sections.get("product " + topics.products(dice)));
        return dice.oneOf(openers).replace(PRODUCT, product);
    }

    /** Seldom does an answer end on another note than it began. */
    private static Band last(Band band, Dice dice) {
        return switch (band) {
            case PRAISE -> dice.chance(0.05) ? Band.NEUTRAL : band;
            case NEUTRAL -> dice.chance(0.35) ? Band.PRAISE : band;
            case COMPLAINT -> dice.chance(0.15) ? Band.NEUTRAL : band;
        };
    }

    private String sentence(
            Band band, Topics topics, HashSet<String> used, boolean named, Dice dice) {
        while (true) {
            var theme = dice.oneOf(topics.themes());
            var sentences = sections.get(band.word() + " " + theme);
            if (sentences == null || used.contains(theme)) {
                continue;
            }
            var fitting =
                    sentences.stream()
                            .filter(s -> (named || !s.contains(NAME)) && topics.fit(s))
                            .toList();
            used.add(theme);
            return dice.oneOf(fitting);
        }
    }
}
