package aidas.recovery;

import aidas.recovery.playbook.Playbooks;
import aidas.recovery.playbook.Template;
import aidas.shared.web.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Writes to customers in their language; each letter carries a link of its own to their page. */
@ApplicationScoped
class Correspondence {

    @Inject CaseRows rows;
    @Inject Mailroom mailroom;
    @Inject Playbooks playbooks;
    @Inject Entries entries;
    @Inject Clock clock;

    /** "We have it, and answer by then": once, to a customer with an address (R1.4). */
    void received(long id) {
        var facts = rows.of(id);
        if (facts.customer().mail().isEmpty()) {
            return;
        }
        var draft = filled(facts, playbooks.template(Template.RECEIVED).orElseThrow(), "");
        if (mailroom.post(facts, "received", draft)) {
            keep(id, draft, Doer.NOBODY);
        }
    }

    /**
     * A letter that somebody wrote.
     *
     * @return false if there is no mail server
     */
    boolean send(CaseFacts facts, LetterDraft draft, Doer by) {
        long key = keep(facts.id(), draft, by);
        return mailroom.post(facts, Long.toString(key), draft);
    }

    private long keep(long id, LetterDraft draft, Doer by) {
        var shown = draft.text().replace(Template.LINK, "").strip();
        return entries.add(id, EntryKind.LETTER, shown, draft.subject(), by, null, clock.instant());
    }

    /** A template with all filled in but the link. */
    LetterDraft filled(CaseFacts facts, Template template, String sender) {
        var language = facts.customer().language();
        var text = Text.in(language.locale());
        var values =
                Map.of(
                        "greeting",
                        greeting(text, facts.customer().name()),
                        "reference",
                        facts.reference(),
                        "store",
                        facts.place().name(),
                        "answer-by",
                        text.day(
                                facts.times()
                                        .promised()
                                        .atZone(facts.place().zone())
                                        .toLocalDate()),
                        "sender",
                        sender);
        return new LetterDraft(
                Template.filled(template.subject().in(language), values),
                Template.filled(template.text().in(language), values));
    }

    private static String greeting(Text text, String name) {
        return name.isEmpty()
                ? text.of("recovery.letter.greeting.none")
                : text.of("recovery.letter.greeting", name);
    }
}
