package aidas.outreach.sending.web;

import aidas.outreach.sending.Coverage;
import aidas.outreach.sending.MessageBatch;
import aidas.outreach.sending.Rule;
import aidas.outreach.sending.RuleDesk;
import aidas.outreach.sending.SendingEntry;
import aidas.outreach.sending.SendingReading;
import aidas.outreach.sending.ShortMessageDesk;
import aidas.outreach.sending.Verdict;
import aidas.shared.Refused;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Behind {@code /outreach/sending.xhtml}: whom to ask, who was asked, and whether it was even. */
@Named
@RequestScoped
public class SendingPage {

    @Inject RuleDesk rules;
    @Inject SendingReading reading;
    @Inject ShortMessageDesk messages;
    @Inject Clock clock;
    @Inject Text text;

    private Integer personDays;
    private Integer accountDays;
    private Integer daily;
    private Long seed;
    private List<SendingEntry> log;
    private List<Coverage> coverage;
    private Map<Verdict, Long> counts;
    private List<MessageBatch> batches;
    private long waiting;

    @PostConstruct
    void load() {
        var rule = rules.now();
        personDays = rule.personDays();
        accountDays = rule.accountDays();
        daily = rule.daily();
        seed = rule.seed();
        log = reading.latest(Long.MAX_VALUE);
        coverage = reading.coverage();
        counts = reading.counts();
        batches = messages.unconfirmed();
        waiting = messages.waiting();
    }

    public String save() {
        try {
            rules.change(new Rule(personDays, accountDays, daily, seed));
            Notes.done(text.of("outreach.sending.saved"));
            return "/outreach/sending.xhtml?faces-redirect=true";
        } catch (Refused refused) {
            Notes.refuse("rule", refused, field -> text.of("outreach.sending.wrong." + field));
            return null;
        }
    }

    public List<Integer> spans() {
        return Rule.SPANS;
    }

    /** Of the last 28 days, asked or why not, in one order always. */
    public List<Map.Entry<Verdict, Long>> counts() {
        return List.copyOf(counts.entrySet());
    }

    public List<SendingEntry> log() {
        return log;
    }

    public List<Coverage> coverage() {
        return coverage;
    }

    /** Of short messages, which no gateway confirmed yet. */
    public List<MessageBatch> batches() {
        return batches;
    }

    /** Short messages that no gateway has fetched. */
    public String waiting() {
        return text.of("outreach.sending.messages.waiting", waiting);
    }

    public String name(MessageBatch batch) {
        return text.of(
                "outreach.sending.messages.batch",
                String.valueOf(batch.id()),
                text.dayAndTime(batch.madeAt()));
    }

    /** How many messages, and until when they can be fetched again. */
    public String state(MessageBatch batch) {
        return batch.isOpen(clock.instant())
                ? text.of(
                        "outreach.sending.messages.open",
                        batch.messages(),
                        text.dayAndTime(batch.until()))
                : text.of("outreach.sending.messages.over", batch.messages());
    }

    /** Asked, or why not; with the day on which it could have been. */
    public String verdict(SendingEntry entry) {
        var judged = entry.judged();
        var said = text.of("outreach.verdict." + judged.verdict().code());
        return judged.again() == null
                ? said
                : text.of("outreach.sending.again", said, text.dayAndTime(judged.again()));
    }

    /** A finding in a sentence. */
    public String finding(Coverage one) {
        if (!one.told()) {
            return text.of("outreach.sending.few", one.able());
        }
        return text.of(
                one.uneven() ? "outreach.sending.uneven" : "outreach.sending.even", one.able());
    }

    public Integer getPersonDays() {
        return personDays;
    }

    public void setPersonDays(Integer days) {
        this.personDays = days;
    }

    public Integer getAccountDays() {
        return accountDays;
    }

    public void setAccountDays(Integer days) {
        this.accountDays = days;
    }

    public Integer getDaily() {
        return daily;
    }

    public void setDaily(Integer daily) {
        this.daily = daily;
    }

    public Long getSeed() {
        return seed;
    }

    public void setSeed(Long seed) {
        this.seed = seed;
    }
}
