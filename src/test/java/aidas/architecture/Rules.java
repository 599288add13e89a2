package aidas.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** All rules that byte code can show, by the sentence a breach is reported with. */
final class Rules {

    private Rules() {}

    /**
     * @param base the root of the packages that the rules are about
     * @param diagram what those packages may know of each other
     */
    static Map<String, ArchRule> below(String base, Path diagram) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.putAll(PackageRules.below(base, diagram));
        rules.putAll(BeanRules.below(base));
        rules.putAll(EntityRules.all());
        rules.putAll(HabitRules.below(base));
        rules.putAll(PeopleRules.all());
        return rules;
    }
}
