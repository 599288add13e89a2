package aidas.launcher.demo;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Draws believable people of one country; nobody shares both names with a colleague. */
final class Names {

    /** People whom the demo logins and the design name. */
    private static final Map<String, String> FIXED =
            Map.of(
                    "E1001", "Elena Dimitrova Елена",
                    "E1002", "Mira Stoyanova Мира",
                    "E1003", "Georgi Petrov Георги",
                    "E2001", "Jonas Petrauskas Jonas");

    private final Country country;
    private final Dice dice;
    private final Map<String, List<String[]>> byKind;
    private final Set<String> taken = new HashSet<>();
    private int number;

    Names(Country country, long seed) {
        this.country = country;
        this.dice = new Dice(seed, "names " + country);
        this.number = country.numbersAfter;
        this.byKind =
                Lines.of("names_" + country.name().toLowerCase(Locale.ROOT) + ".txt").stream()
                        .map(line -> line.split(" "))
                        .collect(Collectors.groupingBy(words -> words[0]));
        FIXED.values().forEach(name -> taken.add(name.substring(0, name.lastIndexOf(' '))));
    }

    Person next() {
        var id = "E" + ++number;
        if (FIXED.containsKey(id)) {
            var words = FIXED.get(id).split(" ");
            return person(id, words[0], words[1], words[2]);
        }
        while (true) {
            boolean woman = dice.chance(0.55);
            var given = dice.oneOf(byKind.get(woman ? "f" : "m"));
            var surname = dice.oneOf(byKind.get("s"));
            var family = surname[woman ? dice.between(2, surname.length) : 1];
            if (taken.add(given[1] + " " + family)) {
                return person(id, given[1], family, given[2]);
            }
        }
    }

    private Person person(String id, String given, String family, String spoken) {
        var mail = plain(given) + "." + plain(family) + "@domakin.example";
        return new Person(id, given, family, spoken, mail, country);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
