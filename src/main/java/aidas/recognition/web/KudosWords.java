package aidas.recognition.web;

import aidas.recognition.Colleague;
import aidas.recognition.KudosState;
import aidas.recognition.KudosView;
import aidas.recognition.Named;
import aidas.recognition.News;
import aidas.recognition.Quote;
import aidas.recognition.Reaction;
import aidas.recognition.ReportView;
import aidas.recognition.Talk;
import aidas.recognition.value.ValueView;
import aidas.shared.web.Text;
import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What pages say of thanks, in the reader's language; pages call it {@code kudosWords}. */
@jakarta.inject.Named
@RequestScoped
public class KudosWords {

    @Inject Text text;

    /** Elena Dimitrova and Georgi Petrov. */
    public String all(Collection<Named> people) {
        return listed(people.stream().map(Named::fullName).toList());
    }

    /** Anna, Boris and Eglė. */
    public String listed(Collection<String> names) {
        return ListFormatter.getInstance(text.locale()).format(names);
    }

    /** Georgi Petrov thanks Elena Dimitrova. */
    public String title(KudosView kudos) {
        return kudos.praise()
                ? text.of("recognition.praise.title", all(kudos.receivers()))
                : text.of(
                        "recognition.thanks.title",
                        kudos.giver().fullName(),
                        all(kudos.receivers()));
    }

    /** Of the giver, or of whom a customer praises. */
    public String initials(KudosView kudos) {
        return (kudos.praise() ? kudos.receivers().getFirst() : kudos.giver()).initials();
    }

    public String name(ValueView value) {
        return value.words().name().in(text.locale());
    }

    public String sentence(ValueView value) {
        return value.words().sentence().in(text.locale());
    }

    public List<String> examples(ValueView value) {
        return value.words().examples(text.locale());
    }

    /** Name and sentence of each, to choose one. */
    public List<SelectItem> choices(Collection<ValueView> values) {
        return values.stream()
                .map(v -> new SelectItem(v.code().value(), name(v) + ": " + sentence(v)))
                .toList();
    }

    /** Name and place of each, to choose some. */
    public List<SelectItem> people(Collection<Colleague> colleagues) {
        return colleagues.stream()
                .map(
                        each ->
                                new SelectItem(
                                        each.number().value(),
                                        each.fullName() + " · " + each.storeName()))
                .toList();
    }

    /** The key of who will see a customer's words. */
    public String seen(Quote quote) {
        return "recognition.thank.quoted." + (quote.agreed() ? "agreed" : "private");
    }

    /** One word for whom it is meant. */
    public String reach(KudosView kudos) {
        return text.of("recognition.reach." + kudos.reach().code());
    }

    /** What became of it; empty while it stands. */
    public String became(KudosView kudos) {
        return switch (kudos.state()) {
            case KudosState.Standing it -> "";
            case KudosState.Withdrawn it -> text.of("recognition.state.withdrawn");
            case KudosState.Hidden it -> text.of("recognition.state.hidden", it.because());
        };
    }

    /** What is reported, the customer's words too as far as others read them, by whom and why. */
    public String reported(ReportView report) {
        var kudos = report.kudos();
        var customer = kudos.quote() == null ? null : kudos.quote().words();
        if (kudos.praise()) {
            return customer == null
                    ? text.of(
                            "recognition.reports.report.silent",
                            title(kudos),
                            report.by(),
                            report.reason())
                    : reported(report, customer);
        }
        var said = reported(report, kudos.message());
        return customer == null
                ? said
                : text.of("recognition.reports.report.quoting", said, customer);
    }

    private String reported(ReportView report, String words) {
        return text.of(
                "recognition.reports.report",
                words,
                title(report.kudos()),
                report.by(),
                report.reason());
    }

    /** What was said to a thank-you, and by whom. */
    public String replied(Talk.Reply reply) {
        return text.of("recognition.reports.reply", reply.words(), reply.by().fullName());
    }

    /** The key of how it goes away: the author takes it back, HR takes it off. */
    public String away(Talk.Reply reply) {
        return "recognition.kudos.reply." + (reply.mine() ? "back" : "off");
    }

    /** Georgi thanked you. */
    public String news(News news) {
        return news.hidden()
                ? text.of("recognition.news.hidden")
                : text.of("recognition.news.thanked", news.giver());
    }

    public List<Reaction> reactions() {
        return Arrays.asList(Reaction.values());
    }

    public String reaction(Reaction how) {
        return text.of("recognition.reaction." + how.code());
    }

    /** Who reacted so, by name; empty if nobody did. */
    public String reacted(Talk talk, Reaction how) {
        var names = talk.reactions().getOrDefault(how, List.of());
        return names.isEmpty() ? "" : listed(names);
    }

    /** Does anybody react at all? */
    public boolean anybody(Talk talk) {
        return Stream.of(Reaction.values()).anyMatch(talk.reactions()::containsKey);
    }
}
