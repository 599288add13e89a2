package aidas.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a notice tells. A new one needs a sentence {@code notification.kind.<code>}, a name {@code
 * notification.name.<code>} in each language, the page it leads to, and an observer of its event.
 */
public enum Kind {
    /** A colleague thanked. */
    THANKED("kudos.xhtml?id=", true),
    /** Somebody replied to a thank-you that the person gave or got. */
    REPLIED("kudos.xhtml?id=", true),
    /** Somebody reacted to one. */
    REACTED("kudos.xhtml?id=", true),
    /** A lead put a customer's words about the person on the wall. */
    PRAISED("kudos.xhtml?id=", true),
    /** HR hid a thank-you that the person gave. */
    HIDDEN("kudos.xhtml?id=", true),
    /** A badge was earned. */
    AWARDED("badges.xhtml", true),
    /** HR posted points by hand. */
    POINTS("/points/mine.xhtml", true),
    /** Something was done about what employees said in a pulse. */
    DONE("/pulse/mine.xhtml", true),
    /** What the person asked for was approved, declined, handed over or cancelled by another. */
    REWARD("/reward/mine.xhtml", true),
    /** A nomination of the person was approved. */
    NOMINATED("nomination.xhtml?id=", true),
    /** A challenge that the person joined was met. */
    CHALLENGE("/challenge/games.xhtml", true),
    /** Something became of an idea that the person had. */
    IDEA_MINE("/idea/one.xhtml?id=", true),
    /** The same of one that the person voted for, follows or commented on. */
    IDEA_NEWS("/idea/one.xhtml?id=", true),
    /** Somebody named the person in a comment on an idea. */
    IDEA_NAMED("/idea/one.xhtml?id=", true),
    /** HR gave the person an idea to answer for or to score. */
    IDEA_ASKED("/idea/review.xhtml?id=", true),
    /** An idea that the person answers for got no answer in time. */
    IDEA_LATE("/idea/review.xhtml?id=", true),
    /** The same of one that waits for HR. */
    IDEA_DESK("/idea/review.xhtml?id=", false),
    /** A customer of the store waits: a case was opened. */
    CASE_NEW("/recovery/case.xhtml?id=", true),
    /** The person is to work a case. */
    CASE_GIVEN("/recovery/case.xhtml?id=", true),
    /** Its customer said something. */
    CASE_WORD("/recovery/case.xhtml?id=", true),
    /** It is due soon. */
    CASE_DUE("/recovery/case.xhtml?id=", true),
    /** A case of the store is late. */
    CASE_LATE("/recovery/case.xhtml?id=", true),
    /** The same of one that waits for HR. */
    CASE_DESK("/recovery/case.xhtml?id=", false),
    /** Words of a customer of the person's store need a look the same day. */
    ALERT("/recovery/alerts.xhtml?id=", true),
    /** The same, of those that HR looks at too. */
    ALERT_DESK("/recovery/alerts.xhtml?id=", false),
    /** What the person was to do about a problem is late. */
    PROBLEM_LATE("/recovery/problem.xhtml?id=", true),
    /** A reward that somebody asked for waits for the person's decision, or to be handed over. */
    WAIT_REWARD("/reward/approvals.xhtml", true),
    /** The same of one that waits for HR. */
    DESK_REWARD("/reward/approvals.xhtml", false),
    /** A nomination waits for the person's decision. */
    WAIT_NOMINEE("nominations-decide.xhtml", true),
    /** The same of one that waits for HR. */
    DESK_NOMINEE("nominations-decide.xhtml", false),
    /** Somebody said "this was not me", and it waits for the person's decision. */
    WAIT_DISPUTE("/feedback/disputes.xhtml", true),
    /** The same of one that waits for HR. */
    DESK_DISPUTE("/feedback/disputes.xhtml", false),
    /** A thank-you was reported and waits for HR. */
    REPORTED("reports.xhtml", false);

    private static final String RECOGNITION = "/recognition/";

    private final String page;
    private final boolean personal;

    Kind(String page, boolean personal) {
        this.page = page.startsWith("/") ? page : RECOGNITION + page;
        this.personal = personal;
    }

    /** As the database, the API and the texts' keys have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Is it for one person, who chooses how to hear of it? Else it waits at a desk. */
    public boolean personal() {
        return personal;
    }

    /** The page to open, from the portal's root. */
    public String page(long about) {
        return page.endsWith("=") ? page + about : page;
    }

    /** Those that a person chooses a way for. */
    public static List<Kind> choices() {
        return Arrays.stream(values()).filter(Kind::personal).toList();
    }

    /** Empty if there is none of this code. */
    public static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The key of its name. */
    public String nameKey() {
        return "notification.name." + name().toLowerCase(Locale.ROOT);
    }
}
