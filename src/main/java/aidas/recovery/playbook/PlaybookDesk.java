package aidas.recovery.playbook;

import static aidas.access.Requires.Reach.COMPANY;
import static aidas.access.Role.ADMIN;
import static aidas.access.Role.HR;

import aidas.access.Language;
import aidas.access.Requires;
import aidas.recovery.Wording;
import aidas.shared.Characters;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.Refused.Violation;
import aidas.shared.architecture.UseCases;
import aidas.shared.audit.AuditLog;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Writes the playbook. */
@UseCases
public class PlaybookDesk {

    private static final BigDecimal MOST = new BigDecimal("9999.99");

    @Inject Playbooks playbooks;
    @Inject AuditLog audit;

    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public List<Cause> causes() {
        return playbooks.causes();
    }

    /**
     * @throws NotFound if there is no such cause
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public List<Hint> hints(String cause) {
        playbooks.cause(cause).orElseThrow(() -> new NotFound("there is no cause " + cause));
        return playbooks.hints(cause);
    }

    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public List<Template> templates() {
        return playbooks.templates();
    }

    /**
     * Adds a cause, or changes the one of that code (R1.1, R1.2).
     *
     * @param hints one for each step, in their order
     * @throws Refused with every field at fault
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public void save(Cause cause, List<Hint> hints) {
        var faults = new ArrayList<Violation>();
        if (cause.code() == null || !cause.code().matches("[a-z][a-z0-9-]{1,39}")) {
            faults.add(new Violation("code", "2 to 40 of a to z, 0 to 9 and -"));
        }
        check(faults, "name", cause.name(), text -> Characters.areName(text, 80), "1 to 80");
        var goodwill = cause.goodwill();
        if (goodwill == null || goodwill.signum() < 0 || goodwill.compareTo(MOST) > 0) {
            faults.add(new Violation("goodwill", "0 to " + MOST));
        }
        hints.forEach(
                hint ->
                        check(
                                faults,
                                hint.step().code(),
                                hint.text(),
                                text -> isProse(text, 1000),
                                "1 to 1000"));
        refuse(faults);
        playbooks.save(cause);
        hints.forEach(hint -> playbooks.save(cause.code(), hint));
        audit.record("recovery.cause", "cause:" + cause.code(), "up to " + goodwill);
    }

    /**
     * @throws NotFound if there is no such template
     * @throws Refused with every field at fault (R2.1)
     */
    @Requires(
            value = {HR, ADMIN},
            reach = COMPANY)
    public void save(Template template) {
        playbooks
                .template(template.code())
                .orElseThrow(() -> new NotFound("there is no template " + template.code()));
        var faults = new ArrayList<Violation>();
        var names = ", with names in braces of " + Template.NAMES.stream().sorted().toList();
        check(
                faults,
                "subject",
                template.subject(),
                text -> Characters.areName(text, 160) && Template.isKnown(text),
                "1 to 160" + names);
        check(
                faults,
                "text",
                template.text(),
                text -> isProse(text, 2000) && Template.isKnown(text),
                "1 to 2000" + names);
        refuse(faults);
        playbooks.save(template);
        audit.record("recovery.template", "template:" + template.code(), "");
    }

    private static void check(
            List<Violation> faults,
            String field,
            Wording words,
            Predicate<String> good,
            String expected) {
        for (var language : Language.values()) {
            var text = words == null ? null : words.in(language);
            if (text == null || !good.test(text)) {
                var name = field + "." + language.name().toLowerCase(Locale.ROOT);
                faults.add(new Violation(name, expected + " characters"));
            }
        }
    }

    private static boolean isProse(String text, int most) {
        return !text.isBlank() && text.length() <= most && Characters.areLegible(text);
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }
}
