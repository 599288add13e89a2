package aidas.recovery.web;

import aidas.recovery.CaseDesk;
import aidas.recovery.Evidence;
import aidas.recovery.Step;
import aidas.recovery.Way;
import aidas.shared.Conflict;
import aidas.shared.Refused;
import aidas.shared.Unprocessable;
import aidas.shared.web.Notes;
import aidas.shared.web.Text;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** On {@code /recovery/case.xhtml}: the next step with its evidence, and the end without one. */
@Named("recoveryStep")
@ViewScoped
@SuppressWarnings("serial") // what is injected are proxies, which can be serialised
public class RecoveryStepForm implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject RecoveryCasePage page;
    @Inject CaseDesk desk;
    @Inject RecoveryWords words;
    @Inject Text text;
    @Inject Clock clock;

    private String said;
    private String way;
    private String when;
    private String amount;
    private String reason;

    /** The regret was said now, unless somebody says otherwise. */
    public void load() {
        var zone = page.file().facts().place().zone();
        when =
                LocalDateTime.ofInstant(clock.instant(), zone)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
        way = Way.LETTER.code();
    }

    public String take() {
        var step = page.file().next();
        try {
            desk.take(
                    page.number(),
                    Evidence.of(step, said, Way.ofCode(way).orElse(null), moment(), euro()));
        } catch (Refused refused) {
            Notes.refuse("step", refused, field -> text.of("recovery.case.wrong." + field));
            return null;
        } catch (Unprocessable limit) {
            Notes.refuse("step:amount", text.of("recovery.case.wrong.limit"));
            return null;
        } catch (Conflict faster) {
            Notes.failed(text.of("recovery.case.elsewhere"));
            return page.here();
        }
        Notes.done(text.of("recovery.case.taken", words.step(step)));
        return page.here();
    }

    /** Null for what is no moment: the evidence's own check names the field. */
    private Instant moment() {
        try {
            return when == null
                    ? null
                    : LocalDateTime.parse(when)
                            .atZone(page.file().facts().place().zone())
                            .toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** With a comma or a point; null for none. What is no number is refused as 0 is. */
    private BigDecimal euro() {
        return amount(amount);
    }

    static BigDecimal amount(String typed) {
        var number = typed == null ? "" : typed.strip().replace(',', '.');
        if (number.isEmpty()) {
            return null;
        }
        return number.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")
                ? new BigDecimal(number)
                : BigDecimal.ZERO;
    }

    public String giveUp() {
        try {
            desk.giveUp(page.number());
        } catch (Conflict early) {
            Notes.failed(text.of("recovery.case.early"));
            return page.here();
        }
        Notes.done(text.of("recovery.case.closed"));
        return page.here();
    }

    public String dismiss() {
        try {
            desk.dismiss(page.number(), reason);
        } catch (Refused refused) {
            Notes.refuse("dismissing", refused, field -> text.of("recovery.case.wrong." + field));
            return null;
        } catch (Conflict over) {
            Notes.failed(text.of("recovery.case.elsewhere"));
            return page.here();
        }
        Notes.done(text.of("recovery.case.closed"));
        return page.here();
    }

    public List<SelectItem> ways() {
        return Arrays.stream(Way.values())
                .map(it -> new SelectItem(it.code(), text.of("recovery.words.way." + it.code())))
                .toList();
    }

    /** What to write down. */
    public String label() {
        return text.of("recovery.case.ask." + page.file().next().code());
    }

    public boolean apologises() {
        return page.file().next() == Step.APOLOGISE;
    }

    public boolean resolves() {
        return page.file().next() == Step.RESOLVE;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String value) {
        said = value;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String value) {
        way = value;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String value) {
        when = value;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String value) {
        amount = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }
}
